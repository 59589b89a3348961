#!/usr/bin/env python3
# Made with Thalweg: a race of optimizers, to read and to change. It needs #{needs}.
# It prints the table of `thalweg run`#{draws}.
#{of all}
import csv
import math
import sys

#{matplotlib}
import numpy as np
#{torch}

np.seterr(all="ignore")


# What NumPy does not have.
def sigmoid_of(u):
    return 1/(1 + np.exp(-u))


def softplus_of(u):
    return np.logaddexp(0.0, u)


def relu_of(u):
    return np.where(u <= 0, 0.0, u)


def step_of(u):
    return np.where(u >= 0, 1.0, np.where(u < 0, 0.0, np.nan))


def gauss_of(u):
    return np.exp(-u/2)


def round_of(u):
    return np.sign(u)*np.floor(np.abs(u) + 0.5)


def sec_of(u):
    return 1/np.cos(u)


def csc_of(u):
    return 1/np.sin(u)


def cot_of(u):
    return 1/np.tan(u)


erf_of = np.vectorize(math.erf)


def solved(h, v):
    """d with h d = v, by Cramer's rule."""
    determinant = h[0, 0]*h[1, 1] - h[0, 1]*h[1, 0]
    return np.array([h[1, 1]*v[0] - h[0, 1]*v[1], h[0, 0]*v[1] - h[1, 0]*v[0]])/determinant


def on_knots(k, knots, how):
    """The rate at update k on a line of (update, rate)."""
    updates, rates = np.array(knots, dtype=float).T
    if how == "step":
        return rates[max(np.searchsorted(updates, k, side="right") - 1, 0)]
    return np.interp(k, updates, rates)


def mixed(counter):
    """SplitMix64 of a 64-bit counter."""
    mask = (1 << 64) - 1
    z = (counter*0x9E3779B97F4A7C15 + 0x9E3779B97F4A7C15) & mask
    z = ((z ^ z >> 30)*0xBF58476D1CE4E5B9) & mask
    z = ((z ^ z >> 27)*0x94D049BB133111EB) & mask
    return z ^ z >> 31


def normal(seed, t):
    """Standard normal draws for x and y: the same for every run."""
    t, draws = int(t), []
    for axis in range(2):
        stream = (mixed(seed) + 2*(2*t + axis)) & ((1 << 64) - 1)
        radius = np.sqrt(-2*np.log(((mixed(stream) >> 11) + 1)*2.0**-53))
        draws.append(radius*np.cos(2*np.pi*((mixed(stream + 1) >> 11)*2.0**-53)))
    return np.array(draws)


def drawn(seed, depth, t, place):
    """Uniform draws of a rule for x and y: the same for every run. A rule inside another has its own."""
    base = mixed(mixed(seed) ^ (0x72616E646F6D + depth)) + 64*int(t) + 2*place
    return np.array([(mixed(base + axis) >> 11)*2.0**-53 for axis in range(2)])


#{tables}
# The landscape.
#{surface}
def row(theta, lr=np.nan, rate=np.nan):
    """A row of the table: point, loss, gradient, and the rates that led there."""
    rates = np.broadcast_to(rate, 2)
    return [float(v) for v in (*theta, f(theta), *gradient(theta), lr, *rates)]


def finite(values):
    return all(math.isfinite(v) for v in values[:5])


# The runs.
#{functions}
RUNS = [
#{runs}
]


def text(value):
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    return repr(value)


def main():
    table = csv.writer(sys.stdout, lineterminator="\n")
    table.writerow("run,step,x,y,loss,grad_x,grad_y,lr,rate_x,rate_y".split(","))
    ways = [(label, run()) for label, run in RUNS]
    for label, rows in ways:
        for step, values in enumerate(rows):
            table.writerow([label, step, *map(text, values[:5]), *(["", "", ""] if step == 0 else map(text, values[5:]))])
    #{plotting}


def plot(ways):
#{late}
    figure, (left, right) = plt.subplots(1, 2, figsize=(11, 5))
    for label, rows in ways:
        x, y, loss = np.array(rows)[:, :3].T
        left.plot(x, #{upward}, label=label)
        right.plot(loss, label=label)
    left.set(xlabel="x", ylabel="#{upward name}")
    right.set(xlabel="update", ylabel="loss", yscale="log")
    right.legend()
    plt.show()


if __name__ == "__main__":
    try:
        main()
    except BrokenPipeError:
        # What reads the table has seen enough, as `head` has.
        sys.stderr.close()

#{scenario}
