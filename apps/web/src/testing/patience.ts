import { configure } from '@testing-library/react'

// What a test waits for may come late on a busy machine; the library gives it a second.
configure({ asyncUtilTimeout: 20_000 })
