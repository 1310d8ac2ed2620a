/* Marks the section being read, lets readers copy, and closes drawers by the Escape key. */
const links = new Map([...document.querySelectorAll(".bar a")].map((link) => [link.hash.slice(1), link]));
if (links.size > 0 && !CSS.supports("selector(:target-current)")) {
  const seen = new IntersectionObserver((entries) => {
    for (const entry of entries.filter((each) => each.isIntersecting)) {
      links.forEach((link) => link.removeAttribute("aria-current"));
      links.get(entry.target.id).setAttribute("aria-current", "true");
    }
  }, { rootMargin: "-20% 0px -75%" });
  for (const id of links.keys()) {
    seen.observe(document.getElementById(id));
  }
}
for (const text of document.querySelectorAll("#cite, .copy")) {
  const button = Object.assign(document.createElement("button"), { type: "button", className: "second", textContent: "Copy" });
  button.ariaLabel = text.id === "embed" ? "Copy the code" : "Copy the citation";
  button.ariaLive = "polite";
  button.onclick = () => navigator.clipboard.writeText(text.textContent.trim()).then(() => { button.ariaLabel = button.textContent = "Copied"; });
  text.parentElement.append(button);
  if (text.id === "embed") {
    text.tabIndex = -1;
  }
}
document.addEventListener("keydown", (event) => {
  for (const drawer of event.key === "Escape" ? document.querySelectorAll(".tool[open]") : []) {
    drawer.open = false;
    drawer.firstElementChild.focus();
  }
});
