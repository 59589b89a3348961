

def slopes_of(values):
    """Slopes along the columns, by steps of the grid, of the cubic splines through them (not-a-knot)."""
    n = len(values)
    left = 4*np.eye(n) + np.eye(n, k=1) + np.eye(n, k=-1)
    right = np.zeros(values.shape)
    right[1:-1] = 3*(values[2:] - values[:-2])
    left[0, :2], left[-1, -2:] = (1, 2), (2, 1)
    right[0] = (-5*values[0] + 4*values[1] + values[2])/2
    right[-1] = (5*values[-1] - 4*values[-2] - values[-3])/2
    return np.linalg.solve(left, right)


def filled_of(values):
    """The values, each that is not known as the nearest one: the first of several."""
    filled, (rows, columns) = values.copy(), np.nonzero(~np.isnan(values))
    for row, column in np.argwhere(np.isnan(values)):
        nearest = np.argmin((rows - row)**2 + (columns - column)**2)
        filled[row, column] = values[rows[nearest], columns[nearest]]
    return filled


GRID_FILLED = filled_of(GRID)
GRID_ALONG_X = slopes_of(GRID_FILLED.T).T
GRID_ALONG_Y = slopes_of(GRID_FILLED)
GRID_ALONG_BOTH = slopes_of(GRID_ALONG_X)


def weights_of(t, order):
    """Weights of the values at 0 and 1, and of the slopes there, in the cubic at t; or in its derivatives."""
    if order == 0:
        return 1 - t*t*(3 - 2*t), t*t*(3 - 2*t), t*(1 - t)*(1 - t), t*t*(t - 1)
    if order == 1:
        return -6*t*(1 - t), 6*t*(1 - t), (1 - t)*(1 - 3*t), t*(3*t - 2)
    return 12*t - 6, 6 - 12*t, 6*t - 4, 6*t - 2


def grid_of(x, y, order_x=0, order_y=0):
    """The recorded surface, or a derivative of it, at a point or at an array of them: NaN outside and beside a NaN."""
    (x_min, x_max), (y_min, y_max) = GRID_X, GRID_Y
    rows, columns = GRID.shape
    step_x, step_y = (x_max - x_min)/(columns - 1), (y_max - y_min)/(rows - 1)
    inside = (x >= x_min) & (x <= x_max) & (y >= y_min) & (y <= y_max)
    # The cell, counted from the lower left, and the place within it.
    u, v = np.where(inside, (x - x_min)/step_x, 0.0), np.where(inside, (y - y_min)/step_y, 0.0)
    column, row = np.minimum(u.astype(int), columns - 2), np.minimum(v.astype(int), rows - 2)
    across, up = weights_of(u - column, order_x), weights_of(v - row, order_y)
    height = 0.0
    for j in 0, 1:
        for i in 0, 1:
            node = row + j, column + i
            height = height + up[j]*(across[i]*GRID[node] + across[i + 2]*GRID_ALONG_X[node])
            height = height + up[j + 2]*(across[i]*GRID_ALONG_Y[node] + across[i + 2]*GRID_ALONG_BOTH[node])
    return np.where(inside, height, np.nan)/(step_x**order_x*step_y**order_y)


