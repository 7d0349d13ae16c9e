import { useQuery } from '@apollo/client/react';
import { Button, EmptyState, FilterLine, PageTable, Sheet, Tag, TextInput, type Column } from '@lianxi/web-ui';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AdminAccountRowFragment } from '../../gql/graphql';
import { ExportMenu } from '../../ui/export-menu';
import { QueryError } from '../../ui/query-error';
import { useTableLabels } from '../../ui/use-labels';
import { AccountDialog, OneTimePasswordDialog, type AccountVerb, type ToldPassword } from './account-dialog';
import { AdminAccountsDocument } from './admin.query';
import { MailDialog } from './mail-dialog';

const PAGE = 20;

interface Asked {
  account: AdminAccountRowFragment;
  verb: AccountVerb | 'assignMailAddress';
}

/** Who may sign in, where they sit, and what to do about it. */
export function AccountList() {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [offset, setOffset] = useState(0);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [told, setTold] = useState<ToldPassword | null>(null);
  const wanted = useDeferredValue(text.trim());
  const variables = { text: wanted === '' ? null : wanted, page: { limit: PAGE, offset } };
  const { data, previousData, loading, error, refetch } = useQuery(AdminAccountsDocument, { variables, fetchPolicy: 'cache-and-network' });
  const page = (data ?? previousData)?.allAccounts;
  const handleText = (value: string) => {
    setText(value);
    setOffset(0);
  };
  return (
    <Sheet title={t('administration.accounts')} note={page === undefined ? undefined : String(page.total)}>
      <FilterLine label={t('administration.accounts')}>
        <TextInput type="search" aria-label={t('administration.accountSearch')} placeholder={t('administration.accountSearch')} value={text} onChange={(event) => handleText(event.target.value)} />
      </FilterLine>
      <PageTable
        label={t('administration.accounts')}
        rows={page?.items ?? []}
        rowKey={(row) => row.id}
        labels={useTableLabels()}
        loading={loading}
        error={error === undefined ? undefined : <QueryError error={error} what={t('administration.failed')} onRetry={() => void refetch()} />}
        empty={<EmptyState fact={t('administration.accountsEmpty')} next={t('administration.accountsEmptyNext')} />}
        page={page === undefined ? undefined : { limit: PAGE, offset, total: page.total }}
        onPage={setOffset}
        footer={<ExportMenu quiet list="accounts" filter={{ text: wanted }} />}
        columns={useColumns((account, verb) => setAsked({ account, verb }))}
      />
      <AskedDialog asked={asked} onClose={() => setAsked(null)} onTold={setTold} />
      {told === null ? null : <OneTimePasswordDialog told={told} onClose={() => setTold(null)} />}
    </Sheet>
  );
}

function AskedDialog({ asked, ...ends }: { asked: Asked | null; onClose: () => void; onTold: (told: ToldPassword) => void }) {
  if (asked === null) return null;
  const { account, verb } = asked;
  return verb === 'assignMailAddress' ? <MailDialog account={account} onClose={ends.onClose} /> : <AccountDialog account={account} verb={verb} {...ends} />;
}

function useColumns(onAsk: (account: AdminAccountRowFragment, verb: Asked['verb']) => void): readonly Column<AdminAccountRowFragment>[] {
  const { t } = useTranslation();
  return [
    { key: 'account', head: t('administration.account'), phone: 'title', render: (row) => row.accountName },
    { key: 'person', head: t('administration.person'), render: (row) => row.personName },
    { key: 'state', head: t('administration.stateHead'), nowrap: true, render: (row) => <AccountMark account={row} /> },
    { key: 'seats', head: t('administration.seats'), render: (row) => (row.adminRole == null ? row.posts.join('；') || '—' : t(`words.person.${row.adminRole}`)) },
    { key: 'mail', head: t('administration.mail'), phone: 'hide', render: (row) => row.mail ?? '—' },
    { key: 'verb', head: <span className="lx-sr">{t('task.verbHead')}</span>, align: 'right', phone: 'verb', render: (row) => <AccountVerbs account={row} onAsk={(verb) => onAsk(row, verb)} /> },
  ];
}

function AccountMark({ account }: { account: AdminAccountRowFragment }) {
  const { t } = useTranslation();
  if (account.state === 'disabled') return <Tag>{t('administration.accountState.disabled')}</Tag>;
  if (account.expiresOn != null) return <Tag>{t('administration.accountUntil', { on: account.expiresOn })}</Tag>;
  if (account.locked) return <Tag>{t('administration.locked')}</Tag>;
  return account.mustChangePassword ? <Tag>{t('administration.passwordDue')}</Tag> : t('administration.accountState.active');
}

function AccountVerbs({ account, onAsk }: { account: AdminAccountRowFragment; onAsk: (verb: Asked['verb']) => void }) {
  const { t } = useTranslation();
  const verbs = [
    ['resetPassword', t('administration.reset')],
    ['assignMailAddress', t('administration.mail')],
    ['disableAccount', t('administration.disable')],
    ['enableAccount', t('administration.enable')],
  ] as const;
  return (
    <span className="admin-verbs">
      {verbs.map(([verb, label]) =>
        account.viewerCan.includes(verb) ? (
          <Button key={verb} kind="text" size="small" onClick={() => onAsk(verb)}>
            {label}
          </Button>
        ) : null,
      )}
    </span>
  );
}
