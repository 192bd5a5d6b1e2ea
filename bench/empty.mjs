/** Node and nothing else. */
