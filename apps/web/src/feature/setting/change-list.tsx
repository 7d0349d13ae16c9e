import { useQuery } from '@apollo/client/react';
import { EmptyState, Sheet, SkeletonList, Timeline } from '@lianxi/web-ui';
import { isLocalDate, lightPalettes, settingKeys, textKinds, type EscalationLevel, type LightPalette } from '@lianxi/domain';
import { useTranslation } from 'react-i18next';
import type { SettingChangesQuery } from '../../gql/graphql';
import { ExportMenu } from '../../ui/export-menu';
import { useFormat } from '../../ui/format';
import { QueryError } from '../../ui/query-error';
import { SettingChangesDocument } from './setting.query';
import { useStepWords } from './step-words';

const LADDER_PARTS = ['steps', 'quietFrom', 'quietUntil', 'runAt'] as const;

type Change = SettingChangesQuery['settingChanges'][number];

/** Who changed what, from what to what, and why. */
export function ChangeList() {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useChangeWords();
  const { data, error, refetch } = useQuery(SettingChangesDocument, { fetchPolicy: 'cache-and-network' });
  const changes = data?.settingChanges;
  return (
    <Sheet strong title={t('setting.history')} padded tools={(changes?.length ?? 0) === 0 ? undefined : <ExportMenu quiet list="setting-changes" />}>
      {error === undefined || changes !== undefined ? null : <QueryError error={error} what={t('setting.failed')} onRetry={() => void refetch()} />}
      {changes === undefined && error === undefined ? <SkeletonList rows={3} label={t('shell.loading')} /> : null}
      {changes?.length === 0 ? <EmptyState fact={t('setting.noChanges')} next={t('setting.noChangesNext')} /> : null}
      <Timeline
        label={t('setting.history')}
        items={(changes ?? []).map((change) => ({
          key: String(change.seq),
          at: change.at,
          when: format.dateTime(change.at),
          who: [change.postTitle, change.personName].filter(Boolean).join(' '),
          what: `${t(`words.verb.${change.verb}`)} ${change.changes.map(words).join(t('setting.and'))}`,
          ...(change.reason == null ? {} : { reason: change.reason }),
        }))}
      />
    </Sheet>
  );
}

function useChangeWords(): (change: Change['changes'][number]) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const steps = useStepWords();
  const value = (text: string, key: string) => {
    if (key === 'ladder.steps') return text.split(', ').map((step) => step.split(' ')).map(([at = '', level = '']) => `${steps.when(Number(at))} ${steps.who(level as EscalationLevel)}`).join(t('setting.comma'));
    if (lightPalettes.some((palette) => palette === text)) return t(`setting.value.${text as LightPalette}`);
    if (text === 'true' || text === 'false' || text === 'day_off' || text === 'workday' || text === 'statutory') return t(`setting.value.${text}`);
    return text;
  };
  const otherName = (key: string) => {
    const text = textKinds.find((kind) => key === `text.${kind}`);
    const part = LADDER_PARTS.find((each) => key === `ladder.${each}`);
    if (text !== undefined) return t('setting.text.changeOf', { kind: t(`notification.kind.${text}`) });
    return part === undefined ? t('channel.robots') : t(`setting.ladder.part.${part}`);
  };
  return ({ key, from, to }) => {
    const known = settingKeys.find((each) => each === key);
    const name = isLocalDate(key) ? format.date(key) : known === undefined ? otherName(key) : t(`setting.key.${known}`);
    return from === '' ? t('setting.nameOnly', { name, to }) : t('setting.fromTo', { name, from: value(from, key), to: value(to, key) });
  };
}
