"""PyTorch on the same trajectories: analytic gradients, eager, float64. Prints "name nanoseconds" per line: CPU time
per update. Dispatch dominates: one trajectory of two numbers is not what it is made for."""

import statistics
import time

import torch

UPDATES = 300


def rosenbrock(x, y):
    return (1 - x) ** 2 + 100 * (y - x * x) ** 2


def beale(x, y):
    return (1.5 - x + x * y) ** 2 + (2.25 - x + x * y**2) ** 2 + (2.625 - x + x * y**3) ** 2


def ackley(x, y):
    tau = 2 * torch.pi
    return (
        -20 * torch.exp(-0.2 * torch.sqrt(0.5 * (x * x + y * y)))
        - torch.exp(0.5 * (torch.cos(tau * x) + torch.cos(tau * y)))
        + torch.e
        + 20
    )


def ravine(x, y):
    return 0.5 * (x * x + 50 * y * y)


def run(landscape, start, make):
    theta = torch.tensor(start, dtype=torch.float64, requires_grad=True)
    optimizer = make([theta])
    recorded = []
    begin = time.process_time()
    for _ in range(UPDATES):
        optimizer.zero_grad()
        loss = landscape(theta[0], theta[1])
        loss.backward()
        recorded.append((*theta.tolist(), loss.item()))
        optimizer.step()
    return (time.process_time() - begin) / UPDATES * 1e9


torch.set_num_threads(1)
rules = {
    "sgd": lambda p: torch.optim.SGD(p, lr=1e-5),
    "momentum": lambda p: torch.optim.SGD(p, lr=1e-5, momentum=0.9),
    "adam": lambda p: torch.optim.Adam(p, lr=1e-5),
}
starts = {rosenbrock: (-1.2, 1), beale: (1.2, 0.8), ackley: (2.5, -1.5), ravine: (10, 1)}
for landscape, start in starts.items():
    for name, make in rules.items():
        times = [run(landscape, start, make) for _ in range(5)]
        print(landscape.__name__, name, round(statistics.median(times), 1))
