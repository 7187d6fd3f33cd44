// Votes are typed without a mouse: Enter goes to the next field, up and down to the row above and below. What the numbers
// mean for the quorum is said while they are typed; the server decides.
(function () {
  const form = document.querySelector("form[data-vote-grid]");
  if (!form) {
    return;
  }
  const cells = Array.from(form.querySelectorAll("[data-vote]"));
  function go(to) {
    if (cells[to]) {
      cells[to].focus();
      cells[to].select();
    }
  }
  form.addEventListener("keydown", function (event) {
    const at = cells.indexOf(event.target);
    if (at < 0 || event.isComposing) {
      return;
    }
    const step = { Enter: 1, ArrowDown: 3, ArrowUp: -3 }[event.key];
    if (step) {
      event.preventDefault();
      go(at + step);
    }
  });
  const called = form.elements.called;
  const present = form.elements.present;
  const quorum = form.querySelector("[data-quorum]");
  function say() {
    const all = parseInt(called.value, 10);
    const here = parseInt(present.value, 10);
    const known = all > 0 && here >= 0;
    quorum.textContent = !known ? "" : 3 * here >= 2 * all ? "达到三分之二，会议有效" : "不到三分之二，会议无效";
    quorum.dataset.state = !known ? "" : 3 * here >= 2 * all ? "good" : "bad";
  }
  called.addEventListener("input", say);
  present.addEventListener("input", say);
  say();
})();
