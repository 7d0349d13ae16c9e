import { useTranslation } from 'react-i18next';
import { useViewer } from '../../ui/viewer-context';

/** Posts held today; an administrator's role where there are none. */
export function HeldPosts() {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  if (viewer.posts.length === 0)
    return viewer.adminRoles.map((role) => <div key={role}>{t(`words.person.${role}`)}</div>);
  return viewer.posts.map((post) => (
    <div key={post.id}>
      {post.unitName} · {post.title}
      {post.capacity === 'holder' ? null : ` · ${t(`words.capacity.${post.capacity}`)}`}
    </div>
  ));
}
