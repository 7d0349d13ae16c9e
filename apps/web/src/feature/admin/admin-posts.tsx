import { useQuery } from '@apollo/client/react';
import { EmptyState, Field } from '@lianxi/web-ui';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AdminPostsQuery } from '../../gql/graphql';
import { ExportMenu } from '../../ui/export-menu';
import { AdminUnitSelect } from './admin-unit-select';
import { AdminPostsDocument } from './admin.query';

export interface AdminPostsProps {
  /** Shows the posts; the page brings the table of the unit pages. */
  children: (shown: { posts: AdminPostsQuery['allPosts']; choice: ReactNode; empty: ReactNode; tools: ReactNode }) => ReactNode;
}

/** Posts of one unit of the register, chosen here. */
export function AdminPosts({ children }: AdminPostsProps) {
  const { t } = useTranslation();
  const [unitId, setUnitId] = useState('');
  const { data } = useQuery(AdminPostsDocument, { variables: { unitId }, skip: unitId === '' });
  const choice = (
    <div className="admin-choice">
      <Field label={t('administration.unit')}>
        {(ids) => <AdminUnitSelect {...ids} label={t('administration.unit')} value={unitId} onChange={setUnitId} />}
      </Field>
    </div>
  );
  const empty = <EmptyState fact={unitId === '' ? t('administration.postsChoose') : t('unit.posts.empty')} />;
  const posts = unitId === '' ? [] : (data?.allPosts ?? []);
  return children({ posts, choice, empty, tools: posts.length === 0 ? undefined : <ExportMenu quiet list="admin-posts" filter={{ unitId }} /> });
}
