// Checks an ID number while it is typed and fills birth date and sex from it (GB 11643: weights, modulus 11).
(function () {
  const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const CHECKS = "10X98765432";

  function judge(text) {
    const number = text.replace(/[\s-]/g, "").toUpperCase();
    if (number === "") {
      return { state: "", words: "" };
    }
    if (!/^\d{0,17}[\dX]?$/.test(number)) {
      return bad("身份证号只有数字，末位可以是 X。");
    }
    if (number.length < 18) {
      return { state: "", words: "已输入 " + number.length + " 位，共 18 位。" };
    }
    if (number.length > 18) {
      return bad("多了 " + (number.length - 18) + " 位，身份证号共 18 位。");
    }
    const birth = number.slice(6, 10) + "-" + number.slice(10, 12) + "-" + number.slice(12, 14);
    if (!isDay(birth)) {
      return bad("第 7 到 14 位不是一个日期，请对照身份证核对。");
    }
    let sum = 0;
    for (let i = 0; i < 17; i++) {
      sum += Number(number[i]) * WEIGHTS[i];
    }
    if (CHECKS[sum % 11] !== number[17]) {
      return bad("校验位不对，请对照身份证核对每一位。");
    }
    const sex = Number(number[16]) % 2 === 1 ? "MALE" : "FEMALE";
    return { state: "good", birth: birth, sex: sex,
      words: "号码正确：" + birth + " 出生，" + (sex === "MALE" ? "男" : "女") + "。" };
  }
  function bad(words) {
    return { state: "bad", words: words };
  }
  function isDay(text) {
    const day = new Date(text + "T00:00:00Z");
    return !isNaN(day) && day.toISOString().slice(0, 10) === text && text >= "1900-01-01" && day <= new Date();
  }
  function fill(form, name, value) {
    if (!name) {
      return;
    }
    form.querySelectorAll('[name="' + name + '"]').forEach(function (field) {
      if (field.type === "radio") {
        field.checked = field.value === value;
      } else {
        field.value = value;
      }
    });
  }
  document.addEventListener("input", function (event) {
    const input = event.target;
    if (!input.hasAttribute || !input.hasAttribute("data-id-number")) {
      return;
    }
    const found = judge(input.value);
    const live = document.getElementById(input.id + "-live");
    if (live) {
      live.textContent = found.words;
      live.dataset.state = found.state;
    }
    if (found.state === "good") {
      fill(input.form, input.dataset.fillsBirth, found.birth);
      fill(input.form, input.dataset.fillsSex, found.sex);
    }
  });
})();
