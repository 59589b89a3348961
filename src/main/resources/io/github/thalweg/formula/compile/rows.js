/// A multiple of 2^-53 in [0, 1), of a base in two halves and a count added to it.
function rowUniform(h, l, count) {
  add64(h, l, Math.floor(count / 4294967296) | 0, count % 4294967296 | 0);
  return drawn(upper, lower) * 1.1102230246251565e-16;
}

/// Sets the halves to the base of a domain's numbers.
function rowBase(seed, h, l) {
  mix(Math.floor(seed / 4294967296) | 0, seed % 4294967296 | 0);
  mix(upper ^ h, lower ^ l);
}

/// Rows that updates draw from `size`, in the order of the table: a function of the update's number, the seed, the
/// number of rows and the way of drawing; it returns their number.
function rowDraws(size, rows) {
  const order = new Int32Array(size);
  let shuffledSeed = 0, shuffledEpoch = -1;

  function shuffle(seed, epoch, inOrder) {
    const wanted = inOrder ? Infinity : epoch;
    if (shuffledEpoch === wanted && (inOrder || shuffledSeed === seed)) {
      return;
    }
    for (let i = 0; i < size; i++) {
      order[i] = i;
    }
    if (!inOrder) {
      rowBase(seed, 0x65, 0x706f6368);
      const h = upper, l = lower;
      for (let i = size - 1; i >= 1; i--) {
        let j = Math.floor(rowUniform(h, l, 16384 * epoch + i) * (i + 1)), swapped = order[i];
        order[i] = order[j];
        order[j] = swapped;
      }
    }
    shuffledSeed = seed;
    shuffledEpoch = wanted;
  }

  return function (t, seed, batch, sampling) {
    let length = batch;
    if (sampling === 2) {
      rowBase(seed, 0x726570, 0x6c616365);
      const h = upper, l = lower;
      for (let k = 0; k < batch; k++) {
        rows[k] = Math.floor(rowUniform(h, l, 16384 * t + k) * size);
      }
    } else {
      const perEpoch = Math.ceil(size / batch), from = (t - 1) % perEpoch * batch;
      shuffle(seed, Math.floor((t - 1) / perEpoch), sampling === 1);
      length = Math.min(size, from + batch) - from;
      for (let k = 0; k < length; k++) {
        rows[k] = order[from + k];
      }
    }
    rows.subarray(0, length).sort();
    return length;
  };
}

/// A sum over rows: a function of the part that is asked for, the order of the derivatives that will be asked for with
/// the same arguments, and the arguments. The last few answers are remembered.
function rowSum(sum) {
  const sums = new Float64Array(48), rows = new Int32Array(sum.length), draw = rowDraws(sum.length, rows);
  const asked = [], answers = [], orders = [];
  let oldest = 0;

  function isAsked(other, args) {
    for (let i = 0; i < args.length; i++) {
      if (!Object.is(other[i], args[i])) {
        return false;
      }
    }
    return true;
  }

  function scaled(total, length) {
    if (sum.mean) {
      return total / length;
    }
    if (length === sum.trained) {
      return total;
    }
    return sum.drawn >= 0 ? total * sum.trained / length : sum.trained * (total / length);
  }

  return function (part, order, args) {
    for (let i = 0; i < asked.length; i++) {
      if (orders[i] >= order && isAsked(asked[i], args)) {
        return answers[i][part];
      }
    }
    let length = sum.length;
    if (sum.drawn >= 0) {
      length = draw(args[sum.drawn], args[sum.drawn + 1], args[sum.drawn + 2], args[sum.drawn + 3]);
    }
    sums.fill(0);
    sum.add[order](args, sum.columns, sum.drawn >= 0 ? rows : null, length, sums);
    const answer = [];
    for (let p = 0; p < [1, 3, 6][order]; p++) {
      let total = sums[8 * p];
      for (let k = 1; k < 8; k++) {
        total += sums[8 * p + k];
      }
      answer.push(scaled(total, length));
    }
    asked[oldest] = args;
    answers[oldest] = answer;
    orders[oldest] = order;
    oldest = (oldest + 1) % 4;
    return answer[part];
  };
}
