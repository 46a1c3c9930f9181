import type { Actor } from '../rules/actor';
import { clearanceOf, type Sensitivity } from '../rules/sensitivity';

/**
 * Who sent a request. The session is proven inside each transaction (`sec.enter`), so a revoked session or role
 * takes effect with the very next statement; until then nobody is known and nothing is shown.
 */
export class RequestActor {
  private known: Actor | null = null;
  private clearance: ReadonlySet<Sensitivity> = new Set();

  constructor(
    readonly tokenHash: Buffer | null,
    readonly address: string,
  ) {}

  get actor(): Actor | null {
    return this.known;
  }

  /** Takes over what the database has just proven. */
  entered(actor: Actor): void {
    if (this.known?.id === actor.id && this.known.roles.join() === actor.roles.join()) return;
    this.known = actor;
    this.clearance = clearanceOf(actor.roles);
  }

  /** Whether the person may read material of a class. Nobody known: nothing above S0. */
  mayRead(at: Sensitivity): boolean {
    return at === 'S0' || this.clearance.has(at);
  }
}
