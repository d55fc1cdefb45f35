declare global {
  namespace App {
    interface Error {
      message: string;
    }
    interface PageState {
      /** The detail that a side panel shows, so that Back closes it. */
      panel?: string;
    }
  }
}

export {};
