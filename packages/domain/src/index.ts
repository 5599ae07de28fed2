export * from './vocabulary.ts'
export * from './permissions.ts'
