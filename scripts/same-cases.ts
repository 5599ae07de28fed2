import fc from 'fast-check'

// The same random cases in every run, so that a run fails for what was changed and for nothing else.
// FAST_CHECK_SEED=<number> looks at others.
fc.configureGlobal({ seed: Number(process.env['FAST_CHECK_SEED'] ?? 20_261_121) })
