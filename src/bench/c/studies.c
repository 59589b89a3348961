/* What a programmer would write by hand with vector instructions: Adam from every pixel of an image of starts, no
   point recorded. gcc -O3 -march=native; vectors of 8 doubles become AVX-512 where the processor has it.
   With SAME_OPERATIONS and -ffp-contract=off it does what the rule's text says: m and v are divided by their
   corrections, and the rate by its root, in each update.
   Prints "name nanoseconds" per line: CPU time per pixel and update, the median of several runs. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { WIDTH = 400, HEIGHT = 300, UPDATES = 200, REPEATS = 5, L = 8 };

typedef double Vec __attribute__((vector_size(64)));
typedef int64_t Whole __attribute__((vector_size(64)));

static double endX[WIDTH * HEIGHT], endY[WIDTH * HEIGHT];

static inline Vec splat(double d) { return (Vec){d, d, d, d, d, d, d, d}; }

static inline Vec root(Vec v) {
    Vec r;
    for (int i = 0; i < L; i++) r[i] = sqrt(v[i]);
    return r;
}

static const double SHIFT = 0x1.8p52;

/* Taylor polynomials after reduction; the range of these studies needs no special cases. */
static inline Vec vexp(Vec x) {
    Vec z = x * 0x1.71547652b82fep+0 + SHIFT, n = z - SHIFT;
    Vec r = x - n * 0x1.62e42fefa39efp-1 - n * 0x1.abc9e3b39803fp-56;
    double c[] = {1, 1, 1 / 2., 1 / 6., 1 / 24., 1 / 120., 1 / 720., 1 / 5040., 1 / 40320., 1 / 362880., 1 / 3628800.,
                  1 / 39916800., 1 / 479001600., 1 / 6227020800.};
    Vec q = r * r, q2 = q * q;
    Vec p = (splat(c[12]) + r * c[13]) * q2 + (splat(c[8]) + r * c[9]) + (splat(c[10]) + r * c[11]) * q;
    p = p * q2 + (splat(c[4]) + r * c[5]) + (splat(c[6]) + r * c[7]) * q;
    p = p * q2 + (splat(c[2]) + r * c[3]) * q + (splat(c[0]) + r);
    return (Vec)((Whole)p + ((Whole)z << 52));
}

/* sin of x/pi + half turns, one odd polynomial on [-pi/2, pi/2] */
static inline Vec vsin(Vec x, double half) {
    Vec z = x * 0.318309886183790671538 + half + SHIFT, n = z - SHIFT - half;
    Vec r = x - n * 3.14159265358979311600 - n * 1.2246467991473532e-16;
    Vec q = r * r, q2 = q * q, q4 = q2 * q2;
    double c[] = {-1 / 6., 1 / 120., -1 / 5040., 1 / 362880., -1 / 39916800., 1 / 6227020800., -1 / 1307674368000.,
                  1 / 355687428096000., -1 / 121645100408832000., 1 / 51090942171709440000.};
    Vec p = (splat(c[0]) + q * c[1]) + (splat(c[2]) + q * c[3]) * q2;
    p += ((splat(c[4]) + q * c[5]) + (splat(c[6]) + q * c[7]) * q2 + (splat(c[8]) + q * c[9]) * q4) * q4;
    return (Vec)((Whole)(r + r * q * p) ^ ((Whole)z << 63));
}

static inline void rosenbrock(Vec x, Vec y, Vec *gx, Vec *gy) {
    Vec b = y - x * x;
    *gx = -2 * (1 - x) - 400 * x * b;
    *gy = 200 * b;
}

static inline void beale(Vec x, Vec y, Vec *gx, Vec *gy) {
    Vec y2 = y * y, y3 = y2 * y;
    Vec a = 1.5 - x + x * y, b = 2.25 - x + x * y2, c = 2.625 - x + x * y3;
    *gx = 2 * (a * (y - 1) + b * (y2 - 1) + c * (y3 - 1));
    *gy = x * (2 * a + 4 * b * y + 6 * c * y2);
}

static inline void ackley(Vec x, Vec y, Vec *gx, Vec *gy) {
    Vec r = root(0.5 * (x * x + y * y)), px = 6.283185307179586 * x, py = 6.283185307179586 * y;
    Vec e1 = 2 * vexp(-0.2 * r) / r, e2 = 3.141592653589793 * vexp(0.5 * (vsin(px, 0.5) + vsin(py, 0.5)));
    *gx = e1 * x + e2 * vsin(px, 0);
    *gy = e1 * y + e2 * vsin(py, 0);
}

/* Several vectors at once: each update of one is a chain of operations that wait for each other. */
enum { TOGETHER = 4 };

#ifdef SAME_OPERATIONS
#define STEP(x, m, v) x = x - lr / (root(v / (1 - p2)) + 1e-8) * (m / (1 - p1))
#else
#define STEP(x, m, v) x -= c1 * m / (root(v * c2) + 1e-8)
#endif

#define ADAM(name)                                                                                                    \
    static __attribute__((noinline)) void name##_adam(double x0, double x1, double y0, double y1, double lr) {        \
        for (int at = 0; at < WIDTH * HEIGHT; at += L * TOGETHER) {                                                   \
            Vec x[TOGETHER], y[TOGETHER], mx[TOGETHER], my[TOGETHER], vx[TOGETHER], vy[TOGETHER];                     \
            for (int i = 0; i < L * TOGETHER; i++) {                                                                  \
                x[i / L][i % L] = x0 + ((at + i) % WIDTH + 0.5) / WIDTH * (x1 - x0);                                  \
                y[i / L][i % L] = y0 + ((at + i) / WIDTH + 0.5) / HEIGHT * (y1 - y0);                                 \
            }                                                                                                         \
            for (int v = 0; v < TOGETHER; v++) mx[v] = my[v] = vx[v] = vy[v] = splat(0);                              \
            double p1 = 1, p2 = 1;                                                                                    \
            for (int k = 0; k < UPDATES; k++) {                                                                       \
                p1 *= 0.9, p2 *= 0.999;                                                                               \
                double c1 = lr / (1 - p1), c2 = 1 / (1 - p2); (void)c1, (void)c2;                                                         \
                for (int v = 0; v < TOGETHER; v++) {                                                                  \
                    Vec gx, gy;                                                                                       \
                    name(x[v], y[v], &gx, &gy);                                                                       \
                    mx[v] = 0.9 * mx[v] + 0.1 * gx, my[v] = 0.9 * my[v] + 0.1 * gy;                                   \
                    vx[v] = 0.999 * vx[v] + 0.001 * gx * gx, vy[v] = 0.999 * vy[v] + 0.001 * gy * gy;                 \
                    STEP(x[v], mx[v], vx[v]);                                                                         \
                    STEP(y[v], my[v], vy[v]);                                                                         \
                }                                                                                                     \
            }                                                                                                         \
            for (int i = 0; i < L * TOGETHER; i++) endX[at + i] = x[i / L][i % L], endY[at + i] = y[i / L][i % L];    \
        }                                                                                                             \
    }

ADAM(rosenbrock)
ADAM(beale)
ADAM(ackley)

static double seconds(void) {
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return t.tv_sec + 1e-9 * t.tv_nsec;
}

static int ascending(const void *a, const void *b) {
    double d = *(const double *)a - *(const double *)b;
    return (d > 0) - (d < 0);
}

typedef struct {
    const char *name;
    void (*run)(double, double, double, double, double);
    double view[4];
} Case;

int main(void) {
    Case cases[] = {{"rosenbrock adam", rosenbrock_adam, {-2, 2, -1, 3}},
                    {"beale adam", beale_adam, {-4.5, 4.5, -4.5, 4.5}},
                    {"ackley adam", ackley_adam, {-5, 5, -5, 5}}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        double all[REPEATS];
        for (int k = 0; k < REPEATS; k++) {
            double start = seconds();
            cases[i].run(cases[i].view[0], cases[i].view[1], cases[i].view[2], cases[i].view[3], 0.05);
            all[k] = (seconds() - start) / ((double)WIDTH * HEIGHT * UPDATES) * 1e9;
        }
        qsort(all, REPEATS, sizeof *all, ascending);
        printf("%s %.3f\n", cases[i].name, all[REPEATS / 2]);
    }
    return endX[7] + endY[9] > 1e300;
}
