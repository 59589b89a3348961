/// Text of numbers, as the program writes them: 0.123, 1.5·10⁻⁷, −3.
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

const powerText = (exponent) => "10" + String(exponent).replace("-", "⁻").replace(/\d/g, (digit) => SUPERSCRIPTS[digit]);

function scientificText(value) {
  const [mantissa, exponent] = value.toExponential().split("e");
  const power = powerText(Number(exponent));
  return (mantissa === "1" ? power : mantissa === "-1" ? "-" + power : mantissa + "·" + power).replace("-", "−");
}

const plainText = (value) => value === 0 ? "0" : String(value).replace("-", "−");

/// A value rounded to so many digits.
function roundedText(value, digits) {
  if (Number.isNaN(value)) {
    return "NaN";
  }
  if (!Number.isFinite(value)) {
    return value > 0 ? "∞" : "−∞";
  }
  const rounded = Number(value.toPrecision(digits)), size = Math.abs(rounded);
  return size === 0 || (size >= 1e-3 && size < 1e5) ? plainText(rounded) : scientificText(rounded);
}

/// A value where four digits do.
const readout = (value) => roundedText(value, 4);
