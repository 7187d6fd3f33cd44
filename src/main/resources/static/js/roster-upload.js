// A roster can be dropped onto its form. The name and size of what was chosen are said before it travels.
(function () {
  const form = document.querySelector("form[data-roster-upload]");
  if (!form) {
    return;
  }
  const input = form.querySelector("input[type=file]");
  const area = form.querySelector("[data-drop]");
  const name = form.querySelector("[data-drop-name]");
  function say() {
    const file = input.files[0];
    name.textContent = file ? "已选：" + file.name + "（" + size(file.size) + "）" : "";
  }
  function size(bytes) {
    return bytes < 1048576 ? Math.max(1, Math.round(bytes / 1024)) + " KB" : (bytes / 1048576).toFixed(1) + " MB";
  }
  function mark(over) {
    area.classList.toggle("over", over);
  }
  input.addEventListener("change", say);
  addEventListener("pageshow", say);
  ["dragenter", "dragover"].forEach(function (kind) {
    form.addEventListener(kind, function (event) {
      event.preventDefault();
      mark(true);
    });
  });
  form.addEventListener("dragleave", function (event) {
    mark(form.contains(event.relatedTarget));
  });
  form.addEventListener("drop", function (event) {
    event.preventDefault();
    mark(false);
    const files = event.dataTransfer.files;
    if (files.length > 1) {
      name.textContent = "一次传一个文件，请只拖一个。";
    } else if (files.length === 1) {
      input.files = files;
      say();
      form.querySelector("button").focus();
    }
  });
})();
