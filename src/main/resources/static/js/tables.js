/* On phones a row of figures is laid out as a block, which some browsers take for the end of
   the table. The roles are said again here: in the markup they would be needless. */
const roles = { TABLE: "table", THEAD: "rowgroup", TBODY: "rowgroup", TR: "row", TD: "cell" };
for (const part of document.querySelectorAll("table.facts, table.facts :is(thead, tbody, tr, td, th)")) {
  const heading = part.scope === "row" ? "rowheader" : "columnheader";
  part.setAttribute("role", roles[part.tagName] || heading);
}
