import { Socket } from 'node:net';

/** A connection on which whatever is written in one tick leaves in one piece: statements sent together travel together. */
export class OneWriteSocket extends Socket {
  private gathering = false;

  override cork(): void {
    super.cork();
    if (this.gathering) return;
    this.gathering = true;
    super.cork();
    process.nextTick(() => {
      this.gathering = false;
      super.uncork();
    });
  }
}
