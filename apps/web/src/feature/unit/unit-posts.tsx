import { Button, EmptyState, PageTable, Sheet, Tag, type Column } from '@lianxi/web-ui';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../ui/format';
import { useToday } from '../../ui/today-context';
import { useTableLabels } from '../../ui/use-labels';
import { useViewer } from '../../ui/viewer-context';
import { EndHoldingDialog, RevisePostDialog } from './post-dialogs';
import { sortHoldings, type PostHolding, type PostLine } from './post-line';

export interface UnitPostsProps {
  posts: readonly PostLine[];
  title?: string | undefined;
  note?: string | undefined;
  /** Above the table: the administrator's choice of a unit. */
  choice?: ReactNode;
  empty?: ReactNode;
  tools?: ReactNode;
}

type Asked = { post: PostLine; holding: PostHolding | null } | null;

/** Posts with who holds, held and will hold them; a vacant one says so, since reminders then go one level up. */
export function UnitPosts({ posts, title, note, choice, empty, tools }: UnitPostsProps) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Asked>(null);
  const close = () => setAsked(null);
  return (
    <Sheet title={title ?? t('unit.posts.title')} note={note ?? t('unit.posts.note')} tools={tools}>
      {choice}
      <PageTable
        label={t('unit.posts.title')}
        columns={useColumns(setAsked, posts.some((post) => post.roles !== undefined))}
        rows={posts}
        rowKey={(post) => post.id}
        labels={useTableLabels()}
        empty={empty ?? <EmptyState fact={t('unit.posts.empty')} next={t('unit.posts.emptyNext')} />}
      />
      {asked === null ? null : asked.holding === null ? (
        <RevisePostDialog post={asked.post} onClose={close} />
      ) : (
        <EndHoldingDialog post={asked.post} holding={asked.holding} onClose={close} />
      )}
    </Sheet>
  );
}

function useColumns(onAsk: (asked: Asked) => void, withRoles: boolean): readonly Column<PostLine>[] {
  const { t } = useTranslation();
  const roles: Column<PostLine> = {
    key: 'role',
    head: t('unit.posts.role'),
    render: (post) => (post.roles === undefined || post.roles.length === 0 ? '—' : post.roles.map((role) => t(`words.person.${role}`)).join('、')),
  };
  return [
    {
      key: 'post',
      head: t('unit.posts.post'),
      phone: 'title',
      render: (post) => (
        <>
          {post.title}
          {post.portfolio == null ? null : <div className="lx-aid lx-mut">{`${t('unit.posts.portfolio')} ${post.portfolio}`}</div>}
          <HandOverLink post={post} />
        </>
      ),
    },
    { key: 'kind', head: t('unit.posts.kind'), nowrap: true, phone: 'hide', render: (post) => t(`words.postKind.${post.kind}`) },
    { key: 'holders', head: t('unit.posts.holders'), phone: 'plain', render: (post) => <Holders post={post} onEnd={(holding) => onAsk({ post, holding })} /> },
    ...(withRoles ? [roles] : []),
    {
      key: 'verb',
      head: <span className="lx-sr">{t('task.verbHead')}</span>,
      align: 'right',
      phone: 'verb',
      render: (post) =>
        post.viewerCan.includes('revisePost') ? (
          <Button kind="text" size="small" onClick={() => onAsk({ post, holding: null })}>
            {t('unit.posts.revise')}
          </Button>
        ) : null,
    },
  ];
}

/** For whoever sits on the post and whoever arranges its change; the administrator, who reads no roles, reads no work either. */
function HandOverLink({ post }: { post: PostLine }) {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const own = viewer.posts.some(({ id }) => id === post.id);
  if (post.roles === undefined || !(own || post.viewerCan.includes('revisePost'))) return null;
  return (
    <div className="lx-aid">
      <Link to={`/posts/${post.id}/hand-over`}>{t('handOver.open')}</Link>
    </div>
  );
}

function Holders({ post, onEnd }: { post: PostLine; onEnd: (holding: PostHolding) => void }) {
  const { t } = useTranslation();
  const { present, past, vacant } = sortHoldings(post.holdings, useToday());
  return (
    <>
      {vacant ? <Tag>{t('unit.posts.vacant')}</Tag> : null}
      {present.length === 0 ? null : (
        <ul className="un-holders">
          {present.map((holding) => (
            <HoldingLine key={holding.id} holding={holding} onEnd={() => onEnd(holding)} />
          ))}
        </ul>
      )}
      {past.length === 0 ? null : (
        <details className="un-past">
          <summary>{t('unit.posts.past', { n: past.length })}</summary>
          <ul className="un-holders">
            {past.map((holding) => (
              <HoldingLine key={holding.id} holding={holding} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function HoldingLine({ holding, onEnd }: { holding: PostHolding; onEnd?: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const today = useToday();
  const day = (on: string) => format.date(on, { weekday: false });
  const open = t(holding.fromOn > today ? 'unit.posts.coming' : 'unit.posts.since', { on: day(holding.fromOn) });
  return (
    <li>
      {holding.personName} <Tag>{t(`words.capacity.${holding.capacity}`)}</Tag>{' '}
      <span className="lx-aid lx-mut">{holding.toOn == null ? open : t('unit.posts.range', { from: day(holding.fromOn), to: day(holding.toOn) })}</span>
      {onEnd !== undefined && holding.viewerCan.includes('endHolding') ? (
        <Button kind="text" size="small" aria-label={`${t('unit.posts.end')} ${holding.personName}`} onClick={onEnd}>
          {t('unit.posts.end')}
        </Button>
      ) : null}
    </li>
  );
}
