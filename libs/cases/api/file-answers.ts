import { Injectable } from '@nestjs/common';
import type { Tx } from '@cobijo/audit/api/tx';
import type { Ground } from '@cobijo/kernel/rules/ground';
import type { OpenItem } from '../rules/closure';

/** Steps of a file that later contexts may have grounds against. */
export type FileStep = 'record-consent' | 'assessment' | 'planning' | 'implementation' | 'follow_up';

/** What a later context answers about a file. Each registers one answer in its module. */
export interface FileAnswer {
  /** What is still open there and keeps the file from closing (R88). */
  openItems?(tx: Tx, caseFileId: string): Promise<readonly OpenItem[]>;
  /** What stands there against a step of the file (domain 6.1). */
  groundsAgainst?(tx: Tx, step: FileStep, caseFileId: string): Promise<readonly (Ground | null)[]>;
  /** Who wrote, reviewed, voted or signed there: none of them approves the closing (domain 8.1-7). */
  handsIn?(tx: Tx, caseFileId: string): Promise<readonly string[]>;
  /** Whether the child is detained now; such a file does not rest (domain 6.1). */
  detained?(tx: Tx, caseFileId: string): Promise<boolean>;
}

/** The one place where the file asks ahead: it declares the questions, later contexts register their answers. */
@Injectable()
export class FileAnswers {
  private readonly answers: FileAnswer[] = [];

  /** Called once by the module of a later context. */
  register(answer: FileAnswer): void {
    this.answers.push(answer);
  }

  async openItems(tx: Tx, caseFileId: string): Promise<OpenItem[]> {
    const found: OpenItem[] = [];
    for (const answer of this.answers) found.push(...((await answer.openItems?.(tx, caseFileId)) ?? []));
    return found;
  }

  async groundsAgainst(tx: Tx, step: FileStep, caseFileId: string): Promise<(Ground | null)[]> {
    const found: (Ground | null)[] = [];
    for (const answer of this.answers)
      found.push(...((await answer.groundsAgainst?.(tx, step, caseFileId)) ?? []));
    return found;
  }

  async handsIn(tx: Tx, caseFileId: string): Promise<string[]> {
    const found: string[] = [];
    for (const answer of this.answers) found.push(...((await answer.handsIn?.(tx, caseFileId)) ?? []));
    return found;
  }

  async detained(tx: Tx, caseFileId: string): Promise<boolean> {
    for (const answer of this.answers) if (await answer.detained?.(tx, caseFileId)) return true;
    return false;
  }
}
