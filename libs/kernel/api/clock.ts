import { Injectable } from '@nestjs/common';

/** Where an act learns the time. Specs and the demonstration office set it; nothing else does. */
@Injectable()
export class Clock {
  private fixed: Date | null = null;

  now(): Date {
    return this.fixed ? new Date(this.fixed) : new Date();
  }

  /** Stands still at an instant; null lets time run again. */
  set(instant: Date | null): void {
    this.fixed = instant;
  }
}
