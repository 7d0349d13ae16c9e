import { DomainError } from '../shared/domain-error.js';
import { limitText } from '../shared/input.js';
import type { NotificationKind } from './notification.js';

/** Messages whose opening words a joint meeting may write itself. */
export const textKinds = ['reminder', 'escalated', 'urged', 'assigned'] as const satisfies readonly NotificationKind[];
export type TextKind = (typeof textKinds)[number];

export const isTextKind = (kind: NotificationKind): kind is TextKind => (textKinds as readonly NotificationKind[]).includes(kind);

/** What may stand in braces, in the language of the texts. */
export const placeholders = ['收件人', '联席会议', '单位', '件数', '事项', '期限'] as const;
export type Placeholder = (typeof placeholders)[number];

export type MessageFacts = Readonly<Record<Placeholder, string>>;

export const messageTextLimit = 300;

/** The product's own words, in force until a joint meeting writes others. */
export const defaultTexts: Readonly<Record<TextKind, string>> = {
  reminder: '{单位}有{件数}件事项即将到期或刚刚逾期，请按期报送、办结。',
  escalated: '{单位}有{件数}件事项逾期，现提请关注并督促办理。',
  urged: '请抓紧办理“{事项}”，{期限}到期。',
  assigned: '“{事项}”已交办{单位}，请及时签收办理。',
};

const BRACED = /\{([^{}]*)\}/g;

/** A text as it may be kept, blank for the product's own: TEXT_TOO_LONG, PLACEHOLDER_UNKNOWN {name}, PLACEHOLDER_BROKEN for a brace without its other. */
export function checkMessageText(text: string): string {
  const trimmed = limitText(text, 'text', messageTextLimit);
  for (const [, name = ''] of trimmed.matchAll(BRACED)) {
    if (!(placeholders as readonly string[]).includes(name)) throw new DomainError('PLACEHOLDER_UNKNOWN', { name: name.slice(0, 20) }, 'text');
  }
  if (/[{}]/.test(trimmed.replace(BRACED, ''))) throw new DomainError('PLACEHOLDER_BROKEN', {}, 'text');
  return trimmed;
}

/** The text with its facts; what came from people is put in as it is and read as no placeholder again. */
export function fillMessageText(text: string, facts: MessageFacts): string {
  return text.replace(BRACED, (braced, name: string) => (name in facts ? facts[name as Placeholder] : braced));
}
