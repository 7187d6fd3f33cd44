// A file too large is refused at its field: the server would cut the connection, and the browser could only say that.
document.addEventListener("change", function (event) {
  const input = event.target;
  if (input.type !== "file" || !input.dataset.maxMegabytes || !input.files[0]) {
    return;
  }
  const tooLarge = input.files[0].size > input.dataset.maxMegabytes * 1024 * 1024;
  input.setCustomValidity(tooLarge ? "文件超过 " + input.dataset.maxMegabytes + " MB，请拆成几个文件分几次上传。" : "");
  input.reportValidity();
});
