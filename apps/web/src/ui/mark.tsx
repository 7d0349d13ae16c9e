export function Mark() {
  return (
    <svg className="app-mark" viewBox="0 0 20 20" aria-hidden="true">
      <rect width="20" height="20" rx="3" fill="var(--accent)" />
      <path d="M4.5 6h11M4.5 10h6M4.5 14h6" stroke="var(--on-accent)" strokeWidth="1.7" />
      <circle cx="14" cy="10" r="1.9" fill="var(--on-accent)" />
    </svg>
  );
}
