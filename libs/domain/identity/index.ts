export * from './appoint-person.js';
export * from './first-administrators.js';
export * from './lockout.js';
export * from './password-policy.js';
export * from './post.js';
export * from './sign-in.js';
