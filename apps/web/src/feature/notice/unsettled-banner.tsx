import { Button, LightShape } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import type { DraftFigures } from './draft-filter';

/** What keeps the notice from the register, said before anything else, and the way to it. */
export function UnsettledBanner({ figures, onShow }: { figures: DraftFigures; onShow: () => void }) {
  const { t } = useTranslation();
  if (figures.unsettled === 0) return null;
  return (
    <div className="nt-banner hot" role="status">
      <LightShape kind="overdue" />
      <p>
        <b>{t('notice.banner.unsettled', { n: figures.unsettled })}</b> {t('notice.banner.unsettledNext')}
      </p>
      <Button size="small" onClick={onShow}>
        {t('notice.banner.go')}
      </Button>
    </div>
  );
}
