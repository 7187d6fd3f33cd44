// The form of a new version is long, so its groups are folded. Each says how many of its items were changed, and a group
// into which a kept draft was put back unfolds.
(function () {
  const form = document.querySelector("form[data-groups]");
  if (!form) {
    return;
  }
  const groups = Array.prototype.slice.call(form.querySelectorAll("details.group"));
  function differs(field) {
    if (field.type === "hidden") {
      return false;
    }
    if (field.type === "checkbox") {
      return field.checked !== field.defaultChecked;
    }
    if (field.options) {
      return Array.prototype.some.call(field.options, function (option) { return option.selected && !option.defaultSelected; });
    }
    return field.value !== field.defaultValue;
  }
  function changed(item) {
    return item.hasAttribute("data-touched") || Array.prototype.some.call(item.querySelectorAll("input, select"), differs);
  }
  function count(group) {
    const items = Array.prototype.filter.call(group.querySelectorAll("[data-item]"), changed).length;
    group.querySelector("[data-changes]").textContent = items === 0 ? "" : "已改 " + items + " 项";
    return items;
  }
  function countAll() {
    groups.forEach(function (group) {
      if (count(group) > 0) {
        group.open = true;
      }
    });
  }
  function fold(open) {
    return function () {
      groups.forEach(function (group) { group.open = open; });
    };
  }

  const buttons = form.querySelector("[data-group-buttons]");
  buttons.hidden = false;
  buttons.querySelector("[data-unfold]").addEventListener("click", fold(true));
  buttons.querySelector("[data-fold]").addEventListener("click", fold(false));
  form.addEventListener("input", function (event) {
    const group = event.target.closest("details.group");
    if (group) {
      count(group);
    }
  });
  document.addEventListener("mingbai:draft-restored", countAll);
  countAll();
})();
