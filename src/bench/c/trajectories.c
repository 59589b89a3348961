/* What a programmer would write by hand: one trajectory at a time, analytic gradients, x, y and f recorded each update.
   gcc -O3 -march=native. Prints "name nanoseconds" per line: CPU time per update, the median of several runs.
   With SAME_OPERATIONS and -ffp-contract=off it does what the rule's text says: m and v are divided by their
   corrections, and the rate by its root, in each update. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { UPDATES = 20000, REPEATS = 31 };

static double xs[UPDATES + 1], ys[UPDATES + 1], fs[UPDATES + 1];

typedef struct {
    double f, gx, gy;
} Sample;

static inline Sample rosenbrock(double x, double y) {
    double a = 1 - x, b = y - x * x;
    return (Sample){a * a + 100 * b * b, -2 * a - 400 * x * b, 200 * b};
}

static inline Sample beale(double x, double y) {
    double y2 = y * y, y3 = y2 * y;
    double a = 1.5 - x + x * y, b = 2.25 - x + x * y2, c = 2.625 - x + x * y3;
    return (Sample){a * a + b * b + c * c,
                    2 * a * (y - 1) + 2 * b * (y2 - 1) + 2 * c * (y3 - 1),
                    2 * a * x + 4 * b * x * y + 6 * c * x * y2};
}

static inline Sample ackley(double x, double y) {
    double r = sqrt(0.5 * (x * x + y * y));
    double e1 = exp(-0.2 * r);
    double e2 = exp(0.5 * (cos(2 * M_PI * x) + cos(2 * M_PI * y)));
    double d1 = r == 0 ? 0 : 2 * e1 / r, d2 = M_PI * e2;
    return (Sample){-20 * e1 - e2 + M_E + 20, d1 * x + d2 * sin(2 * M_PI * x), d1 * y + d2 * sin(2 * M_PI * y)};
}

static inline Sample ravine(double x, double y) {
    return (Sample){0.5 * (x * x + 50 * y * y), x, 50 * y};
}

#ifdef SAME_OPERATIONS
#define STEP(x, m, v) x = x - lr / (sqrt(v / (1 - p2)) + eps) * (m / (1 - p1))
#else
#define STEP(x, m, v) x -= lr * (m * c1) / (sqrt(v * c2) + eps)
#endif

#define TRAJECTORIES(name)                                                                                            \
    static __attribute__((noinline)) void name##_sgd(double x, double y, double lr) {                                 \
        for (int k = 0; k <= UPDATES; k++) {                                                                          \
            Sample s = name(x, y);                                                                                    \
            xs[k] = x, ys[k] = y, fs[k] = s.f;                                                                        \
            x -= lr * s.gx, y -= lr * s.gy;                                                                           \
        }                                                                                                             \
    }                                                                                                                 \
    static __attribute__((noinline)) void name##_momentum(double x, double y, double lr) {                            \
        double mx = 0, my = 0, mu = 0.9;                                                                              \
        for (int k = 0; k <= UPDATES; k++) {                                                                          \
            Sample s = name(x, y);                                                                                    \
            xs[k] = x, ys[k] = y, fs[k] = s.f;                                                                        \
            mx = mu * mx + s.gx, my = mu * my + s.gy;                                                                 \
            x -= lr * mx, y -= lr * my;                                                                               \
        }                                                                                                             \
    }                                                                                                                 \
    static __attribute__((noinline)) void name##_adam(double x, double y, double lr) {                                \
        double mx = 0, my = 0, vx = 0, vy = 0, b1 = 0.9, b2 = 0.999, eps = 1e-8, p1 = 1, p2 = 1;                      \
        for (int k = 0; k <= UPDATES; k++) {                                                                          \
            Sample s = name(x, y);                                                                                    \
            xs[k] = x, ys[k] = y, fs[k] = s.f;                                                                        \
            p1 *= b1, p2 *= b2;                                                                                       \
            double c1 = 1 / (1 - p1), c2 = 1 / (1 - p2); (void)c1, (void)c2;                                                              \
            mx = b1 * mx + (1 - b1) * s.gx, my = b1 * my + (1 - b1) * s.gy;                                           \
            vx = b2 * vx + (1 - b2) * s.gx * s.gx, vy = b2 * vy + (1 - b2) * s.gy * s.gy;                             \
            STEP(x, mx, vx);                                                                                          \
            STEP(y, my, vy);                                                                                          \
        }                                                                                                             \
    }

TRAJECTORIES(rosenbrock)
TRAJECTORIES(beale)
TRAJECTORIES(ackley)
TRAJECTORIES(ravine)

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
    void (*run)(double, double, double);
    double x, y;
} Case;

int main(void) {
#define CASES(name, x, y) \
    {#name " sgd", name##_sgd, x, y}, {#name " momentum", name##_momentum, x, y}, {#name " adam", name##_adam, x, y}
    Case cases[] = {CASES(rosenbrock, -1.2, 1), CASES(beale, 1.2, 0.8), CASES(ackley, 2.5, -1.5), CASES(ravine, 10, 1)};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        double all[REPEATS];
        for (int k = 0; k < REPEATS; k++) {
            double start = seconds();
            cases[i].run(cases[i].x, cases[i].y, 1e-5);
            all[k] = (seconds() - start) / UPDATES * 1e9;
        }
        qsort(all, REPEATS, sizeof *all, ascending);
        printf("%s %.3f\n", cases[i].name, all[REPEATS / 2]);
    }
    return xs[UPDATES] + ys[UPDATES] + fs[UPDATES] > 1e300;
}
