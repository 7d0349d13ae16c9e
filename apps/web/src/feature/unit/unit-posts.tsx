import { EmptyState, PageTable, Sheet, Tag, type Column } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import type { UnitPostFragment } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { useTableLabels } from '../../ui/use-labels';

/** Posts with who holds them today; a vacant one says so, since reminders then go one level up. */
export function UnitPosts({ posts }: { posts: readonly UnitPostFragment[] }) {
  const { t } = useTranslation();
  const columns: readonly Column<UnitPostFragment>[] = [
    {
      key: 'post',
      head: t('unit.posts.post'),
      phone: 'title',
      render: (post) => (
        <>
          {post.title}
          {post.portfolio == null ? null : (
            <div className="lx-aid lx-mut">{`${t('unit.posts.portfolio')} ${post.portfolio}`}</div>
          )}
        </>
      ),
    },
    { key: 'holders', head: t('unit.posts.holders'), phone: 'plain', render: (post) => <Holders post={post} /> },
    {
      key: 'role',
      head: t('unit.posts.role'),
      phone: 'plain',
      render: (post) =>
        post.roles.length === 0 ? '—' : post.roles.map((role) => t(`words.person.${role}`)).join('、'),
    },
  ];
  return (
    <Sheet title={t('unit.posts.title')} note={t('unit.posts.note')}>
      <PageTable
        label={t('unit.posts.title')}
        columns={columns}
        rows={posts}
        rowKey={(post) => post.id}
        labels={useTableLabels()}
        empty={<EmptyState fact={t('unit.posts.empty')} next={t('unit.posts.emptyNext')} />}
      />
    </Sheet>
  );
}

function Holders({ post }: { post: UnitPostFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (post.holders.length === 0) return <Tag>{t('unit.posts.vacant')}</Tag>;
  const day = (on: string) => format.date(on, { weekday: false });
  return (
    <ul className="un-holders">
      {post.holders.map((holder) => (
        <li key={`${holder.personName}-${holder.capacity}`}>
          {holder.personName} <Tag>{t(`words.capacity.${holder.capacity}`)}</Tag>{' '}
          <span className="lx-aid lx-mut">
            {holder.toOn == null
              ? t('unit.posts.since', { on: day(holder.fromOn) })
              : t('unit.posts.until', { from: day(holder.fromOn), to: day(holder.toOn) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
