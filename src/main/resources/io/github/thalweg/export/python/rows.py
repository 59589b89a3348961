def uniform(counter):
    return (mixed(counter & ((1 << 64) - 1)) >> 11)*2.0**-53


def drawn_rows(seed, batch, t, sampling):
    """The rows of update t, in the order of the table: every one once in an epoch, or any of them."""
    t = int(t)
    if sampling == "replacement":
        base = mixed(mixed(seed) ^ 0x7265706C616365)
        places = [int(uniform(base + 16384*t + k)*ROWS) for k in range(batch)]
    else:
        per_epoch = -(-ROWS//batch)
        epoch, place = divmod(t - 1, per_epoch)
        order = list(range(ROWS))
        if sampling == "epochs":
            base = mixed(mixed(seed) ^ 0x65706F6368)
            for i in range(ROWS - 1, 0, -1):
                j = int(uniform(base + 16384*epoch + i)*(i + 1))
                order[i], order[j] = order[j], order[i]
        places = order[place*batch:(place + 1)*batch]
    places = sorted(places)
    return {name: column[places] for name, column in TRAINED.items()}


