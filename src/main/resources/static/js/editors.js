/* What is more comfortable with a script; every page works without. */

/* Rows of a list are moved, added and removed on the page; their fields are numbered anew. */
const said = document.createElement("p");
said.className = "vh";
said.setAttribute("role", "status");
document.body.append(said);

const numbered = ["name", "id", "for", "aria-describedby", "value"];

function renumber(list) {
  const name = list.dataset.list;
  const id = name.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/-$/, "");
  [...list.children].forEach((row, at) => {
    for (const part of row.querySelectorAll("[name], [id], [for]")) {
      for (const attribute of numbered) {
        const value = part.getAttribute(attribute);
        if (value === null || (attribute === "value" && part.tagName !== "BUTTON")) continue;
        part.setAttribute(attribute, value
          .replace(name + "[", "\n").replace(/\n\d+\]/, name + "[" + at + "]")
          .replace(new RegExp("\\b" + id + "-\\d+(?=-|$|\\s)", "g"), id + "-" + at)
          .replace(new RegExp(":\\d+$"), ":" + at));
      }
    }
    call(row, list.dataset.row, at + 1);
    const [up, down] = row.querySelectorAll(".row-buttons button");
    up.disabled = at === 0;
    down.disabled = at === list.children.length - 1;
  });
}

/* A row is called by what its first field holds where it has a second one, or else by its number. */
function call(row, sort, number) {
  const [first, second] = row.querySelectorAll(".row input");
  const called = second && first.value.trim() || `${sort} ${number}`;
  row.querySelector("[role=group]").setAttribute("aria-label", called);
  if (!second) row.querySelector("label").textContent = called;
  for (const part of row.querySelectorAll(".row-buttons .vh, summary .vh")) part.textContent = `: ${called}`;
}

function emptied(row) {
  const fresh = row.cloneNode(true);
  for (const field of fresh.querySelectorAll("input, select, textarea")) {
    if (field.tagName === "SELECT") field.selectedIndex = 0;
    else field.value = "";
    field.removeAttribute("aria-invalid");
    field.removeAttribute("autofocus");
  }
  for (const part of fresh.querySelectorAll(".error")) part.remove();
  for (const part of fresh.querySelectorAll("details")) part.open = false;
  return fresh;
}

function change(button) {
  const [sort, name] = button.value.split(":");
  const list = document.querySelector(`[data-list="${name}"]`);
  if (!list) return false;
  const row = button.closest("li");
  let focus = button;
  if (sort === "up" && row.previousElementSibling) row.previousElementSibling.before(row);
  else if (sort === "down" && row.nextElementSibling) row.nextElementSibling.after(row);
  else if (sort === "add") {
    list.append(emptied(list.lastElementChild));
    focus = list.lastElementChild.querySelector("input");
  }
  else if (sort === "remove") {
    const next = row.nextElementSibling || row.previousElementSibling || emptied(row);
    if (!next.isConnected) list.append(next);
    row.remove();
    focus = next.querySelector("input");
  }
  else return false;
  renumber(list);
  if (focus.disabled) focus = focus.parentElement.querySelector("button:not(:disabled)");
  focus.focus();
  const moved = row && row.isConnected ? [...list.children].indexOf(row) + 1 : list.children.length;
  said.textContent = sort === "remove" ? `Removed; ${list.children.length} left`
    : `Row ${moved} of ${list.children.length}`;
  return true;
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("button[name=action]");
  if (button && /^(up|down|remove|add):/.test(button.value) && change(button)) {
    event.preventDefault();
    touched = true;
  }
});

/* Leaving a form with unsaved typing asks first. */
let touched = false;
document.addEventListener("input", (event) => {
  if (event.target.closest("form[data-guarded]")) touched = true;
});
document.addEventListener("submit", () => { touched = false; });
window.addEventListener("beforeunload", (event) => { if (touched) event.preventDefault(); });

/* A page that tells how far the server is asks again by itself, and shows what came of it at the end. */
const progress = document.querySelector("[data-progress]");

async function askAgain() {
  const answer = await fetch(location.href).catch(() => null);
  const text = answer && answer.status < 500 ? await answer.text().catch(() => null) : null;
  if (text === null) return setTimeout(askAgain, 5000);
  const now = new DOMParser().parseFromString(text, "text/html").querySelector("[data-progress]");
  if (!now) return location.reload();
  for (const [at, part] of [...now.children].entries()) {
    const shown = progress.children[at];
    if (shown.textContent !== part.textContent) shown.textContent = part.textContent;
    for (const name of ["max", "value"]) {
      if (part.hasAttribute(name)) shown.setAttribute(name, part.getAttribute(name));
      else shown.removeAttribute(name);
    }
  }
  setTimeout(askAgain, 1000);
}

if (progress) setTimeout(askAgain, 1000);
