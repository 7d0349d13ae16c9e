/** A mutation with each value as a variable of its type; what it answers stands as `done`. */
export function mutationDocument(verb: string, said: object, fields: string, typeOf: (name: string) => string): string {
  const names = Object.keys(said);
  return `mutation(${names.map((name) => `$${name}: ${typeOf(name)}`).join(', ')}) { done: ${verb}(${names.map((name) => `${name}: $${name}`).join(', ')}) { ${fields} } }`;
}
