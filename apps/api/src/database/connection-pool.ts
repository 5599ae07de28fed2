import pg from 'pg'

/** A pool that outlives its database: without the listener a server that stops would end us too. */
export function connectionPool(url: string, config: pg.PoolConfig = {}): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: 10_000, ...config })
  pool.on('error', () => undefined) // whoever asks next gets the error
  return pool
}
