interface FileButtonProps {
  label: string;
  /** Endings the dialog offers, as `.xlsx,.csv`; the server looks at the content. */
  accept: string;
  busy: boolean;
  onChoose: (file: File) => void;
}

/** A button that opens the file dialog; the same file can be chosen again. */
export function FileButton({ label, accept, busy, onChoose }: FileButtonProps) {
  return (
    <label className="lx-btn">
      {label}
      <input
        type="file"
        className="lx-sr"
        accept={accept}
        disabled={busy}
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          event.target.value = '';
          if (chosen !== undefined) onChoose(chosen);
        }}
      />
    </label>
  );
}
