import type { RequestActor } from '@cobijo/access/api/request-actor';
import type { Reads } from '@cobijo/audit/api/reads';
import type { ReportContent } from '../../rules/report/assemble-report';
import { type AuthorityFacts, type AuthorityPackage, authorityWhitelist, packageForAuthority } from '../../rules/report/authority-package';
import { headings } from '../../rules/factors';
import { authorityFactsOf, panelCopyOf } from './authority-facts.queries';

interface Row {
  readonly sent: { readonly id: string; readonly at: string; readonly content: AuthorityPackage; readonly whitelist: readonly string[] } | null;
  readonly copy: ReportContent | null;
  readonly facts: AuthorityFacts | null;
}

const text = `select (select json_build_object('id', p.id, 'at', p.created_at, 'content', p.content, 'whitelist', p.whitelist, 'recipient', p.recipient_name, 'receipt', p.receipt,
      'receivedAt', p.received_at, 'legalBasis', p.legal_basis, 'by', (select u.name from app_user u where u.id = p.created_by))
    from determination_package p where p.case_file_id = $1 and p.recipient = 'competent_authority' order by p.created_at desc limit 1) as sent,
  ${panelCopyOf('$1')} as copy, ${authorityFactsOf('$1')} as facts`;

/** The package as it was sent, with its receipt; before that, exactly what would be sent. */
export async function authorityPackage(reads: Reads, request: RequestActor, caseFileId: string): Promise<object | null> {
  const row = await reads.one<Row>(request, { name: 'authority-package', text, values: [caseFileId] }, { seen: { act: 'package.read', caseFileId } });
  const shown = (content: AuthorityPackage) => ({ ...content, decision: { ...content.decision, reasons: headings.flatMap((heading) => (content.decision.reasons[heading] ? [{ heading, text: content.decision.reasons[heading] }] : [])) } });
  if (row?.sent) return { ...row.sent, ...shown(row.sent.content), sent: true };
  if (!row?.copy || !row.facts) return null;
  return { id: caseFileId, at: null, sent: false, whitelist: authorityWhitelist, ...shown(packageForAuthority(row.copy, row.facts)) };
}
