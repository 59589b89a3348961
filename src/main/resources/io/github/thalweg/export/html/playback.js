/// The playhead: the update that is shown, and how it moves.
const SECONDS = 8;

/// What the playhead says: its unit, where it is, and where it ends.
const playheadWords = (step) => data.epochs && data.epochs.counted !== null ? epochWords(step) : ["update", `${step}`, `${data.length}`];

const playback = {
  position: Math.min(data.step, data.length),
  playing: false,
  loop: false,
  speed: 1,
  changed() {},

  step() {
    return Math.min(Math.floor(this.position), data.length);
  },

  seek(update) {
    this.playing = false;
    this.position = Math.max(0, Math.min(data.length, update));
    this.changed();
  },

  /// To the next row that is kept, or the one before.
  move(direction) {
    const kept = data.stride, step = this.step();
    this.seek(direction > 0 ? (Math.floor(step / kept) + 1) * kept : (Math.ceil(step / kept) - 1) * kept);
  },

  toggle() {
    this.playing = !this.playing;
    if (this.playing) {
      this.position = this.position >= data.length ? 0 : this.position;
      let before = performance.now();
      const frame = (now) => {
        if (this.playing) {
          this.advance((now - before) / 1000);
          before = now;
          requestAnimationFrame(frame);
        }
      };
      requestAnimationFrame(frame);
    }
    this.changed();
  },

  /// Time has passed, in seconds.
  advance(seconds) {
    this.position += Math.max(0, seconds) * this.speed * data.length / SECONDS;
    if (this.position >= data.length) {
      this.position = this.loop ? 0 : data.length;
      this.playing = this.loop;
    }
    this.changed();
  },

  toggleLoop() {
    this.loop = !this.loop;
    this.changed();
  },
};
