import { Button, TextInput } from '@lianxi/web-ui';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from './say-context';
import './told-once.css';

/** A secret shown this once, ready to copy; on plain-http intranets, where the clipboard is closed, it stands selected. */
export function ToldOnce({ label, value, note }: { label: string; value: string; note: string }) {
  const { t } = useTranslation();
  const say = useSay();
  const line = useRef<HTMLDivElement>(null);
  const handleCopy = () => {
    line.current?.querySelector('input')?.select();
    void navigator.clipboard?.writeText(value).then(() => say(t('kit.toldOnce.copied')));
  };
  return (
    <div className="told-once" ref={line}>
      <TextInput readOnly aria-label={label} value={value} onFocus={(event) => event.target.select()} />
      <Button kind="primary" onClick={handleCopy}>
        {t('kit.toldOnce.copy')}
      </Button>
      <p className="lx-aid lx-mut">{note}</p>
    </div>
  );
}
