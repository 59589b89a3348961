// Recorded surfaces, operation by operation as the program's own GridSurface, Spline, Holes and Hermite.

function splineSlopes(f) {
  const n = f.length;
  const above = new Array(n).fill(0);
  const slopes = new Array(n).fill(0);
  above[0] = 2;
  slopes[0] = (-5 * f[0] + 4 * f[1] + f[2]) / 2;
  for (let i = 1; i < n - 1; i++) {
    let pivot = 4 - above[i - 1];
    above[i] = 1 / pivot;
    slopes[i] = (3 * (f[i + 1] - f[i - 1]) - slopes[i - 1]) / pivot;
  }
  const end = (5 * f[n - 1] - 4 * f[n - 2] - f[n - 3]) / 2;
  slopes[n - 1] = (end - 2 * slopes[n - 2]) / (1 - 2 * above[n - 2]);
  for (let i = n - 2; i >= 0; i--) {
    slopes[i] -= above[i] * slopes[i + 1];
  }
  return slopes;
}

function withoutHoles(values, columns) {
  const rows = values.length / columns;
  const nearestInRow = (column, row) => {
    for (let away = 0; away < columns; away++) {
      if (column - away >= 0 && !isNaN(values[row * columns + column - away])) {
        return column - away;
      }
      if (column + away < columns && !isNaN(values[row * columns + column + away])) {
        return column + away;
      }
    }
    return -1;
  };
  const nearest = (column, row) => {
    let shortest = Infinity;
    let found = 0;
    for (let away = 0; away < rows && away * away <= shortest; away++) {
      for (let side = 0; side < 2; side++) {
        let j = side === 0 ? row + away : row - away;
        let i = j < 0 || j >= rows ? -1 : nearestInRow(column, j);
        if (i >= 0) {
          let distance = away * away + (i - column) * (i - column);
          if (distance < shortest || (distance === shortest && j < row)) {
            shortest = distance;
            found = j * columns + i;
          }
        }
      }
    }
    return values[found];
  };
  return values.map((value, k) => isNaN(value) ? nearest(k % columns, Math.floor(k / columns)) : value);
}

function gridSurface(x, y, values) {
  const lines = (heights, count, length, start, stride) => {
    const slopes = new Array(heights.length).fill(0);
    for (let i = 0; i < count; i++) {
      let line = [];
      for (let k = 0; k < length; k++) {
        line.push(heights[start(i) + k * stride]);
      }
      splineSlopes(line).forEach((slope, k) => { slopes[start(i) + k * stride] = slope; });
    }
    return slopes;
  };
  const filled = withoutHoles(values, x.count);
  const columns = (heights) => lines(heights, x.count, y.count, i => i, x.count);
  const alongX = lines(filled, y.count, x.count, i => i * x.count, 1);
  const alongY = columns(filled);
  const alongBoth = columns(alongX);
  const stepX = (x.max - x.min) / (x.count - 1);
  const stepY = (y.max - y.min) / (y.count - 1);
  const value = (t, order) => order === 0 ? t * t * (3 - 2 * t) : order === 1 ? 6 * t * (1 - t) : 6 - 12 * t;
  const rest = (weight, order) => order === 0 ? 1 - weight : -weight;
  const slopeBefore = (t, order) => order === 0 ? t * (1 - t) * (1 - t) : order === 1 ? (1 - t) * (1 - 3 * t) : 6 * t - 4;
  const slopeBehind = (t, order) => order === 0 ? t * t * (t - 1) : order === 1 ? t * (3 * t - 2) : 6 * t - 2;
  const along = (heights, slopes, node, u, order) => {
    const right = value(u, order);
    return rest(right, order) * heights[node] + right * heights[node + 1]
      + slopeBefore(u, order) * slopes[node] + slopeBehind(u, order) * slopes[node + 1];
  };
  return (atX, atY, orderX, orderY) => {
    if (!(atX >= x.min && atX <= x.max && atY >= y.min && atY <= y.max)) {
      return NaN;
    }
    const stepsX = (atX - x.min) / stepX;
    const stepsY = (atY - y.min) / stepY;
    const column = Math.min(Math.floor(stepsX), x.count - 2);
    const row = Math.min(Math.floor(stepsY), y.count - 2);
    const u = stepsX - column;
    const t = stepsY - row;
    const below = row * x.count + column;
    const above = below + x.count;
    const upper = value(t, orderY);
    let height = rest(upper, orderY) * along(values, alongX, below, u, orderX)
      + upper * along(values, alongX, above, u, orderX)
      + slopeBefore(t, orderY) * along(alongY, alongBoth, below, u, orderX)
      + slopeBehind(t, orderY) * along(alongY, alongBoth, above, u, orderX);
    for (let i = 0; i < orderX; i++) {
      height /= stepX;
    }
    for (let i = 0; i < orderY; i++) {
      height /= stepY;
    }
    return height;
  };
}
