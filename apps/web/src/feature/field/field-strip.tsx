import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FieldListDocument } from './field.query';
import './badge.css';

/** On 今日要办, for who sits in the team of an inspection under way: one tap to the field. */
export function FieldStrip() {
  const { t } = useTranslation();
  const { data } = useQuery(FieldListDocument, { fetchPolicy: 'cache-and-network' });
  const own = data?.inspections.items.filter(({ viewerCan }) => viewerCan.includes('recordVisit')) ?? [];
  if (own.length === 0) return null;
  return (
    <p className="fl-strip">
      <Link to="/field">{t('field.todayStrip')}</Link> <span>{own.map(({ matter }) => matter).join('、')}</span>
    </p>
  );
}
