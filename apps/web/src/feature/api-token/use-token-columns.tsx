import { Button, Tag, type Column } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import type { ApiTokenRowFragment } from '../../gql/graphql';
import { useFormat } from '../../ui/format';

interface Verbs {
  busy: boolean;
  onTake: (token: ApiTokenRowFragment) => void;
  onRevoke: (token: ApiTokenRowFragment) => void;
}

export function useTokenColumns(verbs: Verbs): readonly Column<ApiTokenRowFragment>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const day = (on: string) => format.date(on, { weekday: false });
  return [
    {
      key: 'name', head: t('integration.token.system'), phone: 'title',
      render: (token) => (
        <>
          {token.name}
          {token.prefix == null ? null : <div className="lx-aid lx-mut token-prefix">{`${token.prefix}…`}</div>}
        </>
      ),
    },
    {
      key: 'seat', head: t('integration.token.seat'),
      render: (token) => (
        <>
          {token.unitName}
          <div className="lx-aid lx-mut">{token.postTitle}</div>
        </>
      ),
    },
    { key: 'scopes', head: t('integration.token.scopes'), render: (token) => token.scopes.map((scope) => t(`integration.scope.${scope}.name`)).join(t('integration.comma')) },
    {
      key: 'state', head: t('integration.token.state'),
      render: (token) => (
        <>
          <Tag>{t(token.state === 'active' && !token.seatInForce ? 'integration.token.seatEnded' : `integration.token.states.${token.state}`)}</Tag>
          <div className="lx-aid lx-mut">{token.state === 'offered' ? t('integration.token.waitsFor', { unit: token.unitName }) : t('integration.token.until', { on: day(token.expiresOn) })}</div>
        </>
      ),
    },
    { key: 'used', head: t('integration.token.used'), nowrap: true, render: (token) => (token.lastUsedOn == null ? t('integration.token.unused') : day(token.lastUsedOn)) },
    { key: 'verb', head: <span className="lx-sr">{t('task.verbHead')}</span>, align: 'right', phone: 'verb', render: (token) => <TokenVerbs token={token} {...verbs} /> },
  ];
}

function TokenVerbs({ token, busy, onTake, onRevoke }: Verbs & { token: ApiTokenRowFragment }) {
  const { t } = useTranslation();
  return (
    <div className="lx-row token-verbs">
      {token.viewerCan.includes('takeApiToken') ? (
        <Button kind="primary" size="small" disabled={busy} aria-label={`${t('words.verb.takeApiToken')} ${token.name}`} onClick={() => onTake(token)}>
          {t('words.verb.takeApiToken')}
        </Button>
      ) : null}
      {token.viewerCan.includes('revokeApiToken') ? (
        <Button kind="text" size="small" disabled={busy} aria-label={`${t('integration.token.revoke')} ${token.name}`} onClick={() => onRevoke(token)}>
          {t('integration.token.revoke')}
        </Button>
      ) : null}
    </div>
  );
}
