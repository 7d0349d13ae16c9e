import { useQuery } from '@apollo/client/react';
import { Button, Sheet, SkeletonList, Tag } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MessageTextsQuery } from '../../gql/graphql';
import { QueryError } from '../../ui/query-error';
import { MessageTextsDocument } from './ladder.query';
import { TextDialog } from './text-dialog';

export type KeptText = MessageTextsQuery['messageTexts'][number];

/** 提醒文字: the words messages open with; a kind a line. */
export function TextsSheet() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(MessageTextsDocument, { fetchPolicy: 'cache-and-network' });
  const [asked, setAsked] = useState<KeptText | null>(null);
  const texts = data?.messageTexts;
  return (
    <Sheet strong title={t('setting.text.title')} padded>
      {error === undefined || texts !== undefined ? null : <QueryError error={error} what={t('setting.failed')} onRetry={() => void refetch()} />}
      {texts === undefined && error === undefined ? <SkeletonList rows={4} label={t('shell.loading')} /> : null}
      <ul className="setting-texts">
        {(texts ?? []).map((text) => (
          <li key={text.kind}>
            <div>
              <strong>{t(`notification.kind.${text.kind}`)}</strong> {text.text === text.defaultText ? null : <Tag>{t('setting.text.own')}</Tag>}
              <p>{text.text}</p>
            </div>
            <Button kind="text" size="small" aria-label={t('setting.text.changeOf', { kind: t(`notification.kind.${text.kind}`) })} onClick={() => setAsked(text)}>
              {t('setting.text.change')}
            </Button>
          </li>
        ))}
      </ul>
      {asked === null ? null : <TextDialog kept={asked} onClose={() => setAsked(null)} onDone={() => void refetch()} />}
    </Sheet>
  );
}
