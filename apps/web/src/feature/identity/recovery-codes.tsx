import { Button } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../ui/say-context';
import './own-access.css';

/** Ten codes, shown this once: to be copied, printed or written down. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  const { t } = useTranslation();
  const say = useSay();
  const handleCopy = () => void navigator.clipboard?.writeText(codes.join('\n')).then(() => say(t('kit.toldOnce.copied')));
  return (
    <div className="recovery-codes">
      <p>{t('identity.second.codesNote')}</p>
      <ol aria-label={t('identity.second.codes')}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <div className="lx-row">
        <Button onClick={handleCopy}>{t('kit.toldOnce.copy')}</Button>
        <Button onClick={() => window.print()}>{t('identity.second.print')}</Button>
      </div>
    </div>
  );
}
