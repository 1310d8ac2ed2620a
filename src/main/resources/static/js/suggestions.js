/* Fields for a role suggest roles while somebody types: a combobox with a list below it.
   What is chosen stands in the field; the form is sent as it is without a script. */
const patience = 120;

const said = document.createElement("p");
said.className = "vh";
said.setAttribute("role", "status");

function suggest(field) {
  const list = document.createElement("ul");
  list.id = `${field.id}-suggestions`;
  list.className = "suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Suggestions");
  field.after(list);
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", list.id);
  field.setAttribute("aria-expanded", "false");

  let waiting;
  let asked;
  let at = -1;

  function close() {
    clearTimeout(waiting);
    asked?.abort();
    list.hidden = true;
    field.setAttribute("aria-expanded", "false");
    mark(-1);
  }

  function mark(next) {
    at = next;
    [...list.children].forEach((option, number) => option.setAttribute("aria-selected", String(number === at)));
    if (at < 0) field.removeAttribute("aria-activedescendant");
    else {
      field.setAttribute("aria-activedescendant", list.children[at].id);
      list.children[at].scrollIntoView({ block: "nearest" });
    }
  }

  function choose(option) {
    field.value = option.dataset.title;
    close();
  }

  function show(found) {
    list.replaceChildren(...found.roles.map((role, number) => {
      const option = document.createElement("li");
      option.id = `${list.id}-${number}`;
      option.dataset.title = role.title;
      option.setAttribute("role", "option");
      option.append(role.title);
      if (role.reason) {
        const reason = document.createElement("small");
        reason.textContent = role.reason;
        option.append(" ", reason);
      }
      return option;
    }));
    mark(-1);
    const typedOut = found.roles.length === 1 && found.roles[0].title.toLowerCase() === field.value.trim().toLowerCase();
    list.hidden = found.roles.length === 0 || typedOut;
    field.setAttribute("aria-expanded", String(!list.hidden));
    said.textContent = found.summary;
  }

  async function ask() {
    asked?.abort();
    asked = new AbortController();
    const typed = field.value.trim();
    if (!typed) return close();
    try {
      const answer = await fetch(`${field.dataset.suggestions}?q=${encodeURIComponent(typed)}`, { signal: asked.signal });
      if (answer.ok && document.activeElement === field) show(await answer.json());
    }
    catch (failure) {
      if (failure.name !== "AbortError") close();
    }
  }

  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, patience);
  });
  field.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const count = list.children.length;
    if (event.key === "Escape" && !list.hidden) close();
    else if (event.key === "Enter" && !list.hidden && at >= 0) choose(list.children[at]);
    else if (event.key === "ArrowDown" && list.hidden) ask();
    else if (event.key === "ArrowDown") mark((at + 1) % count);
    else if (event.key === "ArrowUp" && !list.hidden) mark((at < 1 ? count : at) - 1);
    else return;
    event.preventDefault();
  });
  field.addEventListener("blur", close);
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest("li");
    if (option) choose(option);
  });
}

const fields = document.querySelectorAll("input[data-suggestions]");
if (fields.length) document.body.append(said);
fields.forEach(suggest);
