/* Value and gradient of a logistic loss over rows, mean(softplus(-s*(x*u + y*v))), with the program's own elementary
   functions, operation by operation, and its eight sums: entry i goes into sum i mod 8.
   gcc -O3 -march=native -ffp-contract=off. Prints "name nanoseconds": CPU time per row, the median of several runs. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { ROWS = 1000, CALLS = 2000, REPEATS = 31, SUMS = 8 };

static double u[ROWS], v[ROWS], s[ROWS];

static const double SHIFT = 0x1.8p52, FAR = 40;
static const double LN_2 = 0x1.62e42feep-1, LN_2_REST = 0x1.a39ef35793c76p-33, PER_LN_2 = 0x1.71547652b82fep+0;

static inline int64_t bits(double d) { int64_t b; memcpy(&b, &d, 8); return b; }
static inline double number(int64_t b) { double d; memcpy(&d, &b, 8); return d; }
static inline double scaled(double d, double n) { return number(bits(d) + ((int64_t)n << 52)); }

static inline double lostBySum(double a, double b, double sum) {
    double second = sum - a;
    return a - (sum - second) + (b - second);
}

static inline double high(double d) {
    double far = (0x1p27 + 1) * d;
    return far - (far - d);
}

static inline double lost(double a, double b, double product) {
    double aHigh = high(a), bHigh = high(b), aLow = a - aHigh, bLow = b - bHigh;
    return aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
}

static inline double divided(double a, double b, double rest) {
    double q = a / b, product = q * b;
    return q + (a - product - lost(q, b, product) - q * rest) / b;
}

static inline double q(double r) {
    double r2 = r * r, r4 = r2 * r2;
    double low = r2 * (0x1.1111111110996p-7 * r + 0x1.5555555553d05p-5)
                 + (0x1.5555555555556p-3 * r + 0x1.0000000000001p-1);
    double middle = r2 * (0x1.71de0d573888bp-19 * r + 0x1.a019b87f7a6e9p-16)
                    + (0x1.a01a01a7da98dp-13 * r + 0x1.6c16c178b0646p-10);
    return r4 * (r4 * (0x1.af39789bfd689p-26 * r + 0x1.28922d8c8d4fbp-22) + middle) + low;
}

/* e^d, and what that loses by rounding. */
static inline double power(double d, double *rest) {
    double n = d * PER_LN_2 + SHIFT - SHIFT;
    double near = d - n * LN_2, further = n * LN_2_REST, r = near - further;
    double one = 1 + r, less = 1 - one + r + (r * r * q(r) + (near - r - further)), sum = one + less;
    *rest = scaled(1, n) * (less - (sum - one));
    return scaled(sum, n);
}

static inline double l(double w) {
    double w2 = w * w;
    double low = w2 * (0x1.c71c62d5e43dfp-3 * w + 0x1.2492492dfd879p-2)
                 + (0x1.9999999995273p-2 * w + 0x1.5555555555558p-1);
    return w2 * w2 * (w2 * 0x1.2b5f6919aa514p-3 + (0x1.39fdcce1da1aep-3 * w + 0x1.7462b91bd6c45p-3)) + low;
}

static inline double withRest(double f, double k, double rest, double added) {
    double t = f / (2 + f), w = t * t, half = 0.5 * f * f;
    double small = t * (w * l(w) + half) + (k * LN_2_REST + rest);
    double large = k * LN_2, smaller = half - small - f, log = large - smaller;
    double behind = large - log - smaller, sum = added + log;
    return sum + (lostBySum(added, log, sum) + behind);
}

static inline double softplus(double d) {
    if (!(fabs(d) <= FAR)) return d > 0 ? d : exp(d);
    double rest, e = power(-fabs(d), &rest), added = d > 0 ? d : 0;
    if (e < 0.41) return e < 0x1p-54 && added == 0 ? e : withRest(e, 0, rest / (1 + e), added);
    double w = 1 + e;
    double k = (double)(((bits(w) - bits(0x1.6a09e667f3bcdp-1) + (1024LL << 52)) >> 52) - 1024);
    return withRest(scaled(w, -k) - 1, k, (lostBySum(1, e, w) + rest) / w, added);
}

static inline double sigmoid(double d) {
    if (!(fabs(d) <= FAR)) return d > 0 ? 1 : exp(d);
    double rest, growth = power(-d, &rest), sum = 1 + growth;
    return divided(1, sum, lostBySum(1, growth, sum) + rest);
}

static __attribute__((noinline)) void loss(double x, double y, double *out) {
    double value[SUMS] = {0}, dx[SUMS] = {0}, dy[SUMS] = {0};
    for (int i = 0; i < ROWS; i++) {
        double z = -s[i] * (x * u[i] + y * v[i]), slope = sigmoid(z) * -s[i];
        value[i % SUMS] += softplus(z);
        dx[i % SUMS] += slope * u[i];
        dy[i % SUMS] += slope * v[i];
    }
    out[0] = out[1] = out[2] = 0;
    for (int i = 0; i < SUMS; i++) out[0] += value[i], out[1] += dx[i], out[2] += dy[i];
    for (int i = 0; i < 3; i++) out[i] /= ROWS;
}

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return t.tv_sec * 1e9 + t.tv_nsec;
}

static int compare(const void *a, const void *b) {
    double d = *(const double *)a - *(const double *)b;
    return d < 0 ? -1 : d > 0;
}

int main(void) {
    double times[REPEATS], x = 0, y = 0, out[3];
    /* The same rows as in Speed.java. */
    for (int i = 0; i < ROWS; i++) {
        u[i] = (i * 37 % 101 - 50) / 25.0;
        v[i] = (i * 53 % 97 - 48) / 24.0;
        s[i] = u[i] - v[i] + (i * 71 % 89 - 44) / 22.0 > 0 ? 1 : -1;
    }
    for (int k = 0; k < REPEATS; k++) {
        double start = now();
        x = y = 0;
        for (int i = 0; i < CALLS; i++) {
            loss(x, y, out);
            x -= 0.1 * out[1];
            y -= 0.1 * out[2];
        }
        times[k] = (now() - start) / CALLS / ROWS;
    }
    qsort(times, REPEATS, sizeof *times, compare);
    if (!(x > 0)) return 1;
    printf("logistic of 1000 rows %.3f\n", times[REPEATS / 2]);
    return 0;
}
