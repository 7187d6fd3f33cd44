// An ID number typed into the search box is posted: it must never stand in an address, a history or a log.
(function () {
  const form = document.querySelector("form[data-find]");
  if (!form) {
    return;
  }
  function looksLikeIdNumber(text) {
    return /^(\d{15}|\d{17}[\dXx]|\d{17})$/.test(text.replace(/[\s-]/g, ""));
  }
  form.addEventListener("submit", function (event) {
    const input = form.querySelector("[name=name]");
    const typed = input.value.trim();
    if (typed === "") {
      event.preventDefault();
      input.focus();
    } else if (looksLikeIdNumber(typed)) {
      event.preventDefault();
      const post = document.createElement("form");
      post.method = "post";
      post.action = form.dataset.idAction;
      post.hidden = true;
      add(post, "idNumber", typed.replace(/[\s-]/g, "").toUpperCase());
      add(post, "_csrf", document.querySelector("meta[name=csrf-token]").content);
      document.body.appendChild(post);
      input.value = "";
      post.submit();
    }
  });
  function add(post, name, value) {
    const field = document.createElement("input");
    field.type = "hidden";
    field.name = name;
    field.value = value;
    post.appendChild(field);
  }
})();
