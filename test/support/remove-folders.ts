import { afterAll } from 'vitest'
import { removeTemporaryFolders } from '../cli/support/folders'

// A setup file runs for each test file, also where test files share `folders.ts`.
afterAll(removeTemporaryFolders)
