"""The largest error of each elementary function in units of the last place, against mpmath; reads what Ulps.java prints."""
import math
import sys

import mpmath

USUAL, MANY = 160, 1400
mpmath.mp.prec = USUAL
FUNCTIONS = {
    "sigmoid": lambda u: 1 / (1 + mpmath.exp(-u)),
    "softplus": lambda u: mpmath.log1p(mpmath.exp(u)) if u < 0 else u + mpmath.log1p(mpmath.exp(-u)),
    "log2": lambda u: mpmath.log(u) / mpmath.log(2),
    "cbrt": lambda u: mpmath.sign(u) * mpmath.cbrt(abs(u)),
    "pow": mpmath.power,
}
OVERFLOWING = ("exp", "sinh", "cosh", "tanh", "expm1", "erf", "sigmoid", "softplus")
worst, counts, wrong = {}, {}, {}


def number(text):
    return float(text.replace("Infinity", "inf")) if text[-1] in "yN" else float.fromhex(text)


def far(name, a):
    """Whether the exact value is beyond all doubles, or mpmath takes too long to say so."""
    if name == "pow":
        return a[0] < 0 or a[0] == 0 or abs(a[1] * math.log(a[0])) > 1e5
    return name in OVERFLOWING and abs(a[0]) > 1e4


for line in sys.stdin:
    name, *texts = line.split()
    *a, ours = map(number, texts)
    if not all(map(math.isfinite, a)) or far(name, a):
        continue
    mpmath.mp.prec = MANY if name in ("sin", "cos", "tan", "sec", "csc") and abs(a[0]) > 1e6 else USUAL
    try:
        exact = (FUNCTIONS.get(name) or getattr(mpmath, name))(*map(mpmath.mpf, a))
    except (ValueError, ZeroDivisionError):
        continue
    if isinstance(exact, mpmath.mpc):
        wrong[name] = wrong.get(name, 0) + (ours == ours)
        continue
    try:
        nearest = float(exact)
    except OverflowError:
        nearest = math.inf
    if not math.isfinite(nearest) or not math.isfinite(ours):
        wrong[name] = wrong.get(name, 0) + (abs(ours) != abs(nearest))
        continue
    error = float(abs(mpmath.mpf(ours) - exact) / math.ulp(nearest))
    counts[name] = counts.get(name, 0) + 1
    if error > worst.get(name, (0,))[0]:
        worst[name] = (error, a)

for name, (error, a) in worst.items():
    print(f"| `{name}` | {error:.2f} | {counts[name]:,} | {', '.join(map(repr, a))} |")
print({name: n for name, n in wrong.items() if n} or "no other difference")
