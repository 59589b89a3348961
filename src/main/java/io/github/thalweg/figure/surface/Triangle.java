package io.github.thalweg.figure.surface;

/// One triangle of the surface in the picture: its edges, and what varies over it linearly. Used again and again,
/// by one thread.
final class Triangle {
    /// The smallest change of the place in the palette from pixel to pixel; below it a contour would be a blot.
    private static final float FLATTEST = 2e-5f;

    /// In pixels, doubled.
    private static final float MIN = 1e-5f;

    private final float[] x = new float[3];
    private final float[] y = new float[3];
    private float firstX;
    private float firstY;
    private float left;
    private float right;
    private float near;
    private float nearRight;
    private float nearDown;
    private float firstNear;
    private float place;
    private float placeRight;
    private float placeDown;
    private float firstPlace;
    private float bright;
    private float brightRight;
    private float brightDown;
    private float firstBright;
    private float perPixel;

    /// Takes three nodes, counter-clockwise from above.
    ///
    /// @return false where one of them has no height, or the triangle is seen from its edge
    boolean set(Projected seen, int a, int b, int c) {
        float[] xs = seen.x();
        float[] ys = seen.y();
        float bx = xs[b] - xs[a];
        float by = ys[b] - ys[a];
        float cx = xs[c] - xs[a];
        float cy = ys[c] - ys[a];
        float area = bx * cy - cx * by;
        if (!(area < -MIN || area > MIN)) {
            return false;
        }
        sort(xs, ys, a, b, c);
        float[] nears = seen.near();
        float[] places = seen.places();
        float[] brights = seen.bright();
        float face = area < 0 ? 1 : Light.BELOW;
        nearRight = ((nears[b] - nears[a]) * cy - (nears[c] - nears[a]) * by) / area;
        nearDown = ((nears[c] - nears[a]) * bx - (nears[b] - nears[a]) * cx) / area;
        placeRight = ((places[b] - places[a]) * cy - (places[c] - places[a]) * by) / area;
        placeDown = ((places[c] - places[a]) * bx - (places[b] - places[a]) * cx) / area;
        brightRight = face * ((brights[b] - brights[a]) * cy - (brights[c] - brights[a]) * by) / area;
        brightDown = face * ((brights[c] - brights[a]) * bx - (brights[b] - brights[a]) * cx) / area;
        firstX = xs[a];
        firstY = ys[a];
        firstNear = nears[a];
        firstPlace = places[a];
        firstBright = face * brights[a];
        float change = (float) Math.sqrt(placeRight * placeRight + placeDown * placeDown);
        perPixel = change < FLATTEST ? Float.POSITIVE_INFINITY : 1 / change;
        return true;
    }

    private void sort(float[] xs, float[] ys, int a, int b, int c) {
        int upper = ys[b] < ys[a] ? b : a;
        int lower = ys[b] < ys[a] ? a : b;
        int middle = c;
        if (ys[c] < ys[upper]) {
            middle = upper;
            upper = c;
        } else if (ys[c] > ys[lower]) {
            middle = lower;
            lower = c;
        }
        x[0] = xs[upper];
        y[0] = ys[upper];
        x[1] = xs[middle];
        y[1] = ys[middle];
        x[2] = xs[lower];
        y[2] = ys[lower];
    }

    /// Finds what the triangle takes of a line across the picture.
    void cross(float atY) {
        float one = edge(0, 2, atY);
        float other = atY < y[1] ? edge(0, 1, atY) : edge(1, 2, atY);
        left = Math.min(one, other);
        right = Math.max(one, other);
    }

    private float edge(int from, int to, float atY) {
        return x[from] + (atY - y[from]) * (x[to] - x[from]) / (y[to] - y[from]);
    }

    /// The first column whose middle is inside.
    int firstColumn() {
        return (int) Math.ceil(left - 0.5f);
    }

    /// The first column to the right of them.
    int endColumn() {
        return (int) Math.ceil(right - 0.5f);
    }

    void moveTo(float atX, float atY) {
        float dx = atX - firstX;
        float dy = atY - firstY;
        near = firstNear + nearRight * dx + nearDown * dy;
        place = firstPlace + placeRight * dx + placeDown * dy;
        bright = firstBright + brightRight * dx + brightDown * dy;
    }

    void moveRight() {
        near += nearRight;
        place += placeRight;
        bright += brightRight;
    }

    float near() {
        return near;
    }

    int color(SurfaceShader ink) {
        return ink.at(Math.clamp(place, 0f, 1f), perPixel, bright);
    }
}
