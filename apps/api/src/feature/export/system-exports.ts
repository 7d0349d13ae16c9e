import type { ApiToken, Robot, Webhook, WebhookDelivery } from '@lianxi/contract';
import { apiScopeWords, apiTokenStateWords, deliveryFailureWords, deliveryStateWords, DomainError, exportedListWords, robotKindWords, robotTopicWords, verbWord, webhookKindWords, webhookStateWords } from '@lianxi/domain';
import { allPages, atOnce, column, exportList, shownInstant, wordOf, wordsOf } from './export-list.js';

/** Systems that act here; never a secret. */
export const apiTokenExport = exportList<ApiToken>({
  name: exportedListWords['api-tokens'],
  columns: [
    column('系统', 'System', 'text', ({ name }) => name),
    column('代表的单位', 'Unit', 'text', ({ unitName }) => unitName),
    column('岗位', 'Post', 'text', ({ postTitle }) => postTitle),
    column('用途', 'Scopes', 'text', ({ scopes }, language) => wordsOf(apiScopeWords, scopes, language)),
    column('状态', 'State', 'text', ({ state }, language) => apiTokenStateWords[state][language]),
    column('有效至', 'Valid until', 'date', ({ expiresOn }) => expiresOn),
    column('开放', 'Offered by', 'text', ({ createdByName }) => createdByName),
    column('开放时间', 'Offered at', 'text', ({ createdAt }) => shownInstant(createdAt)),
    column('领取', 'Taken by', 'text', ({ takenByName }) => takenByName ?? null),
    column('领取时间', 'Taken at', 'text', ({ takenAt }) => shownInstant(takenAt ?? null)),
    column('撤销时间', 'Revoked at', 'text', ({ revokedAt }) => shownInstant(revokedAt ?? null)),
    column('最近使用', 'Last used', 'date', ({ lastUsedOn }) => lastUsedOn ?? null),
  ],
  rows: async ({ request, services }) => atOnce(await services.apiTokens.list(request)),
});

/** Systems that are told of events. */
export const webhookExport = exportList<Webhook>({
  name: exportedListWords.webhooks,
  policy: 'secretariat',
  columns: [
    column('系统', 'System', 'text', ({ name }) => name),
    column('接收地址', 'Address', 'text', ({ address }) => address),
    column('推送的事件', 'Events', 'text', ({ kinds }, language) => wordsOf(webhookKindWords, kinds, language)),
    column('状态', 'State', 'text', ({ state }, language) => webhookStateWords[state][language]),
    column('自何时未送达', 'Failing since', 'text', ({ failingSince }) => shownInstant(failingSince ?? null)),
    column('登记', 'Registered by', 'text', ({ createdByName }) => createdByName),
    column('登记时间', 'Registered at', 'text', ({ createdAt }) => shownInstant(createdAt)),
  ],
  rows: async ({ request, services }) => atOnce(await services.webhooks.list(request)),
});

const last = ({ tries }: WebhookDelivery): WebhookDelivery['tries'][number] | null => tries[0] ?? null;

/** What was sent to one address, newest first. INPUT_INVALID without one. */
export const deliveryExport = exportList<WebhookDelivery>({
  name: exportedListWords['webhook-deliveries'],
  policy: 'secretariat',
  columns: [
    column('时间', 'At', 'text', ({ createdAt }) => shownInstant(createdAt)),
    column('内容', 'Event', 'text', ({ kind }, language) => (kind == null ? { zh: '试发', en: 'Test' }[language] : webhookKindWords[kind][language])),
    column('办理', 'Verb', 'text', ({ verb }, language) => (verb == null ? null : verbWord(verb, language))),
    column('事项', 'About', 'text', ({ title }) => title ?? null),
    column('单位', 'Unit', 'text', ({ unitName }) => unitName ?? null),
    column('状态', 'State', 'text', ({ state }, language) => deliveryStateWords[state][language]),
    column('次数', 'Attempts', 'number', ({ tries }) => tries.length),
    column('最近一次', 'Last attempt', 'text', (row) => shownInstant(last(row)?.at ?? null)),
    column('应答', 'Answer', 'number', (row) => last(row)?.status ?? null),
    column('原因', 'Failure', 'text', (row, language) => wordOf(deliveryFailureWords, last(row)?.failure ?? null, language)),
  ],
  rows: ({ request, filter, services }) => {
    const webhookId = filter.id('webhookId');
    if (webhookId === null) throw new DomainError('INPUT_INVALID', {}, 'webhookId');
    return allPages((page) => services.webhooks.sent(request, { webhookId, page }));
  },
});

/** Group robots and whether they are reached; never an address or a secret. */
export const robotExport = exportList<Robot>({
  name: exportedListWords.robots,
  policy: 'secretariat',
  columns: [
    column('名称', 'Name', 'text', ({ name }) => name),
    column('类型', 'Kind', 'text', ({ kind }, language) => robotKindWords[kind][language]),
    column('服务器', 'Host', 'text', ({ host }) => host),
    column('发什么', 'Told', 'text', ({ topics }, language) => wordsOf(robotTopicWords, topics, language)),
    column('待发', 'Waiting', 'number', ({ figures }) => figures.waiting),
    column('已放弃', 'Given up', 'number', ({ figures }) => figures.dead),
    column('最近发出', 'Last sent', 'text', ({ figures }) => shownInstant(figures.sentAt ?? null)),
    column('自何时失败', 'Failing since', 'text', ({ figures }) => shownInstant(figures.failingSince ?? null)),
    column('原因', 'Failure', 'text', ({ figures }, language) => wordOf(deliveryFailureWords, figures.failure ?? null, language)),
  ],
  rows: async ({ request, services }) => atOnce(await services.robots.list(request)),
});
