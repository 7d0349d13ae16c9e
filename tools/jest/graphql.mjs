// graphql as people use it: in its development mode each of its type checks also looks for a second copy of itself.
const { env } = process;
const before = env.NODE_ENV;
env.NODE_ENV = 'production';
await import('graphql');
env.NODE_ENV = before;
