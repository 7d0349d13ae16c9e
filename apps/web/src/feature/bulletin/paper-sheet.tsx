import { useQuery } from '@apollo/client/react';
import { Sheet, SkeletonList } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import type { BulletinBodyFragment } from '../../gql/graphql';
import { DocumentPaper } from '../../ui/document/document-paper';
import { DocumentPreviewDocument } from '../../ui/document/document.query';
import '../../ui/document/document.css';
import './bulletin.css';

/** The bulletin as it will stand on paper. */
export function PaperSheet({ bulletin }: { bulletin: BulletinBodyFragment }) {
  const { t } = useTranslation();
  const { data, loading } = useQuery(DocumentPreviewDocument, { variables: { kind: 'bulletin', subjectId: bulletin.id, issuer: bulletin.issuer }, fetchPolicy: 'no-cache', skip: bulletin.documents.length === 0 });
  const draft = data?.documentDraft;
  if (draft === undefined && !loading) return null;
  return (
    <Sheet padded title={t('document.preview')} note={t('document.note')} className="bl-paper">
      {draft === undefined ? <SkeletonList rows={8} label={t('shell.loading')} /> : <DocumentPaper draft={draft} />}
    </Sheet>
  );
}
